import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, ReadoutError, statusOf } from '../errors.ts';
import { InvalidRequest } from './invalid-request.ts';
import { type FieldError, PROBLEM_TYPE, problemOf } from './problem.ts';

/** Fastify's own errors → ours. What is missing here goes by its status. */
const FRAMEWORK_CODES: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_BAD_URL: 'bad_url',
  FST_ERR_MAX_PARAM_LENGTH: 'uri_too_long',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad_json',
};

const CODES_BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid_request',
  404: 'not_found',
  408: 'request_timeout',
  413: 'too_large',
  414: 'uri_too_long',
  415: 'unsupported_media_type',
  431: 'headers_too_large',
};

const SOCKET_CODES: Readonly<Record<string, ErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
};

/** The server is well; the same request may be answered the next time. */
const PASSING = new Set<ErrorCode>(['not_ready', 'overloaded', 'too_slow']);

/** A lock is held for a moment, not for minutes. */
const RETRY_SECONDS = 1;

/** Every error becomes a Problem. What we did not foresee is logged in full and answered blankly. */
export function answerError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const code = codeOf(error);
  const status = statusOf(code);
  if (status >= 500 && !PASSING.has(code)) request.log.error({ err: error }, 'request failed');
  else request.log.info({ code }, 'request refused');
  const problem = problemOf(code, request.id, {
    ...(status >= 500 && !PASSING.has(code) ? {} : { detail: error.message }),
    ...(code === 'bad_url' ? {} : { instance: request.url.split('?', 1)[0] }),
    ...fieldErrorsOf(error),
  });
  if (status === 503 || status === 504) reply.header('retry-after', RETRY_SECONDS);
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('x-request-id', request.id)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem));
}

function fieldErrorsOf(error: Error): { errors?: FieldError[] } {
  if (error instanceof InvalidRequest) return { errors: [...error.errors] };
  if (!(error instanceof ReadoutError) || typeof error.context.parameter !== 'string') return {};
  const pointer = `/${error.context.parameter}`;
  return { errors: [{ in: 'query', pointer, code: 'invalid_value', detail: error.message }] };
}

function codeOf(error: FastifyError | Error): ErrorCode {
  if (error instanceof ReadoutError) return error.code;
  if (!('statusCode' in error) || error.statusCode === undefined) return 'internal';
  return FRAMEWORK_CODES[error.code] ?? CODES_BY_STATUS[error.statusCode] ?? 'internal';
}

/** A client that does not speak HTTP, or too slowly: there is no request yet, only a socket. */
export function answerSocketError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const code = SOCKET_CODES[error.code ?? ''] ?? 'bad_http';
  const body = JSON.stringify(problemOf(code, randomUUID()));
  const head = [
    `HTTP/1.1 ${statusOf(code)} ${STATUS_CODES[statusOf(code)]}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** What no route answers: a known path with another method (405 and `Allow`), or a path that is not there. */
export function refuseUnknown(app: FastifyInstance, methodsOf: (path: string) => readonly string[]): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0];
    const methods = methodsOf(path);
    if (methods.length === 0) throw new ReadoutError('not_found', `There is nothing at ${path}.`);
    reply.header('allow', methods.join(', '));
    throw new ReadoutError('method_not_allowed', `${request.method} is not possible here, only ${methods.join(', ')}.`);
  });
}
