import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

const DEFAULTS = {
  database: 'data/readout.db',
  host: '127.0.0.1',
  port: 3000,
  logLevel: 'info',
  corsOrigin: '*',
  metrics: false,
  rateLimit: 0,
  shedAfter: 50,
};

describe('readConfig', () => {
  it('has a value for everything, and cannot be changed', () => {
    const config = readConfig({});
    expect(config).toEqual(DEFAULTS);
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('takes what the environment gives; an empty value counts as none', () => {
    const network = { HOST: '0.0.0.0', PORT: '8080', RATE_LIMIT: '60', METRICS: '1' };
    const config = readConfig({ READOUT_DB: '/tmp/r.db', ...network, LOG_LEVEL: '', OTHER: 'x' });
    const asked = { database: '/tmp/r.db', host: '0.0.0.0', port: 8080, rateLimit: 60, metrics: true };
    expect(config).toEqual({ ...DEFAULTS, ...asked });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '0x10'],
    ['PORT', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['METRICS', 'yes'],
    ['RATE_LIMIT', '-5'],
  ])('refuses %s=%s by name', (variable, value) => {
    const refused = expect.objectContaining({ code: 'usage', context: { variable } });
    expect(() => readConfig({ [variable]: value })).toThrow(refused);
    expect(() => readConfig({ [variable]: value })).toThrow(`${variable}="${value}"`);
  });
});
