import { connect } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/api/problem.ts';
import { closeStore } from '../../src/store/open.ts';
import { appOn, expectProblem } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const app = await appOn(inventedStore());
const address = app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());

const post = (payload: string, type = 'application/json') =>
  app.inject({ method: 'POST', url: '/v1/extractions', payload, headers: { 'content-type': type } });

describe('errors', () => {
  it('have this body', async () => {
    const response = await app.inject('/v1/people/x?include=all&b=1');
    expect(response.json()).toEqual({
      type: 'urn:readout:problem:invalid_request',
      title: 'Invalid request',
      status: 400,
      detail:
        'include/0: Invalid option: expected one of "evidence"|"conflicts"|"relations", got "all"; Unknown: "b". Known: include, fields, format.',
      instance: '/v1/people/x',
      code: 'invalid_request',
      requestId: response.headers['x-request-id'],
      errors: [
        {
          in: 'query',
          pointer: '/include/0',
          code: 'invalid_value',
          detail: 'include/0: Invalid option: expected one of "evidence"|"conflicts"|"relations", got "all"',
        },
        {
          in: 'query',
          pointer: '/b',
          code: 'unknown_parameter',
          detail: 'Unknown: "b". Known: include, fields, format.',
        },
      ],
    });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['/nothing', 'not_found'],
    ['/v1', 'not_found'],
    ['/v1/people/', 'invalid_request'],
    ['/V1/people', 'not_found'],
    ['/docs/nothing', 'not_found'],
    ['/v1/people/%zz', 'bad_url'],
    [`/v1/people/${'x'.repeat(301)}`, 'uri_too_long'],
    [`/v1/people/${'x'.repeat(201)}`, 'invalid_request'],
    [`/v1/search?q=${'x'.repeat(201)}`, 'invalid_request'],
    ['/v1/people?__proto__=1', 'invalid_request'],
  ] as const)('GET %s: %s', async (url, code) => {
    expectProblem(await app.inject(url), code);
  });

  it.each([
    ['POST', '/v1/people', 'GET, HEAD'],
    ['DELETE', '/v1/people/ola-brandt', 'GET, HEAD'],
    ['PUT', '/', 'GET, HEAD'],
    ['TRACE', '/health/live', 'GET, HEAD'],
    ['GET', '/v1/extractions', 'POST'],
  ] as const)('%s %s: only %s', async (method, url, allow) => {
    const response = await app.inject({ method, url });
    expectProblem(response, 'method_not_allowed');
    expect(response.headers.allow).toBe(allow);
  });

  it.each([
    ['no JSON', '{"text": ', 'application/json', 'bad_json'],
    ['nothing', '', 'application/json', 'bad_json'],
    ['a poisoned prototype', '{"text": "a", "__proto__": {"x": 1}}', 'application/json', 'bad_json'],
    ['plain text', 'Ola met Tomas.', 'text/plain', 'unsupported_media_type'],
    ['a form', 'text=Ola', 'application/x-www-form-urlencoded', 'unsupported_media_type'],
    ['a list', '[]', 'application/json', 'invalid_request'],
    ['no text', '{}', 'application/json', 'invalid_request'],
    ['an unknown field', '{"text": "a", "txt": "b"}', 'application/json', 'invalid_request'],
    ['a bad day', '{"text": "a", "publishedOn": "May 2023"}', 'application/json', 'invalid_request'],
    ['too long a text', JSON.stringify({ text: 'a'.repeat(50_001) }), 'application/json', 'invalid_request'],
    ['too large a body', JSON.stringify({ text: 'a'.repeat(300_000) }), 'application/json', 'too_large'],
  ] as const)('a body of %s: %s %s %s', async (_, payload, type, code) => {
    expectProblem(await post(payload, type), code);
  });

  it('name the field that was meant', async () => {
    const { errors } = expectProblem(await post('{"text": "a", "publishedAt": "2031"}'), 'invalid_request');
    expect(errors).toEqual([
      {
        in: 'body',
        pointer: '/publishedAt',
        code: 'unknown_field',
        detail: 'Unknown: "publishedAt". Did you mean "publishedOn"?',
      },
    ]);
  });

  it('tell nothing of the inside', async () => {
    const store = inventedStore();
    const broken = await appOn(store);
    closeStore(store);
    const response = await broken.inject('/v1/people');
    expect(expectProblem(response, 'internal')).toEqual({
      type: 'urn:readout:problem:internal',
      title: 'Internal error',
      status: 500,
      instance: '/v1/people',
      code: 'internal',
      requestId: response.headers['x-request-id'],
    });
    const unready = await broken.inject('/health/ready');
    expect(expectProblem(unready, 'not_ready').detail).toBe('The record cannot be read.');
    expect(unready.headers['retry-after']).toBe('1');
    expect((await broken.inject('/health/live')).json()).toEqual({ status: 'live' });
  });

  it.each([
    ['no HTTP', 'HELLO\r\n\r\n', 'bad_http'],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 'bad_http'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 'headers_too_large'],
  ])('%s is answered in the same shape', async (_, bytes, code) => {
    const [head, body] = (await rawAnswer(bytes)).split('\r\n\r\n');
    const problem = Problem.strict().parse(JSON.parse(body));
    expect(problem.code).toBe(code);
    expect(head.split('\r\n').slice(0, 2)).toEqual([
      expect.stringContaining(`HTTP/1.1 ${problem.status} `),
      'Content-Type: application/problem+json',
    ]);
  });
});

async function rawAnswer(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(await address).port), '127.0.0.1').setEncoding('utf8');
  socket.write(bytes);
  let answer = '';
  for await (const part of socket) answer += part;
  return answer;
}
