import { z } from 'zod';
import { ReadoutError } from './errors.ts';

const wholeNumber = (whatOf: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `is no number of ${whatOf}`)
    .transform(Number);

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is no port number')
  .transform(Number)
  .refine(number => number <= 65_535, 'is above 65535');

/** Each environment variable, what it must look like and what holds without it. An empty one counts as not set. */
const Environment = z.object({
  READOUT_DB: z.string().default('data/readout.db'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  CORS_ORIGIN: z.string().default('*'),
  METRICS: z.enum(['0', '1']).default('0'),
  RATE_LIMIT: wholeNumber('requests a minute').default(0),
  SHED_AFTER: wholeNumber('milliseconds').default(50),
});

/**
 * `corsOrigin` is the origin whose pages may read the API; `*` is all: what is served is public. `rateLimit` is how many
 * requests one address may make in a minute; 0 is any number. `shedAfter` is how many milliseconds of answers at a time are
 * made before the rest is told to come again; 0 is any number.
 */
export type Config = {
  readonly database: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
  readonly corsOrigin: string;
  readonly metrics: boolean;
  readonly rateLimit: number;
  readonly shedAfter: number;
};

/**
 * The configuration that the environment gives.
 * @throws ReadoutError `usage`, naming the variable that cannot be taken.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(set);
  if (!read.success) throw refusal(read.error.issues[0], set);
  const { READOUT_DB, HOST, PORT, LOG_LEVEL, CORS_ORIGIN, METRICS, RATE_LIMIT, SHED_AFTER } = read.data;
  return Object.freeze({
    database: READOUT_DB,
    host: HOST,
    port: PORT,
    logLevel: LOG_LEVEL,
    corsOrigin: CORS_ORIGIN,
    metrics: METRICS === '1',
    rateLimit: RATE_LIMIT,
    shedAfter: SHED_AFTER,
  });
}

function refusal({ path, message }: z.core.$ZodIssue, set: Readonly<Record<string, string | undefined>>): ReadoutError {
  const variable = String(path[0]);
  return new ReadoutError('usage', `${variable}="${set[variable]}": ${message}.`, { variable });
}
