import { describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../src/api/security-headers.ts';
import { newStore } from '../store/invented-world.ts';
import { appOn } from './answers.ts';

const app = await appOn(newStore());

describe('the headers that protect browsers', () => {
  it.each(['/v1/people', '/v1/people/nobody', '/v1/people?limt=1', '/nothing', '/openapi.json'])(
    'are on %s',
    async url => {
      expect((await app.inject(url)).headers).toMatchObject(SECURITY_HEADERS);
    },
  );

  it('let Swagger UI run its own scripts, and no others', async () => {
    const { headers } = await app.inject('/docs/');
    const { 'content-security-policy': _, ...others } = SECURITY_HEADERS;
    expect(headers).toMatchObject(others);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain("script-src 'self' 'unsafe-inline'");
  });
});
