/**
 * What every answer tells browsers: nothing in it is to be run, framed or guessed at. Written out, since they are the same
 * each time: @fastify/helmet makes them anew for each request, which costs as much as all the rest of a bare answer. Those
 * that hold behind TLS only are not among them: over plain HTTP browsers complain or, worse, remember.
 */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
} as const;

const OVER_TLS = { ...SECURITY_HEADERS, 'strict-transport-security': 'max-age=15552000' } as const;

/** A proxy that ends TLS says so. Browsers heed the one header more over TLS only: to forge what the proxy says gains nothing. */
export const headersBehind = (protocol: string | string[] | undefined): Readonly<Record<string, string>> =>
  protocol === 'https' ? OVER_TLS : SECURITY_HEADERS;
