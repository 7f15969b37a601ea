import { parseArgs } from 'node:util';
import { appOn } from './answers.ts';
import { fuzzRequests } from './fuzz.ts';
import { inventedStore } from './invented-record.ts';

/** `npm run test:fuzz -- --requests 100000 --seed 1` */
const { values } = parseArgs({
  options: { requests: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const app = await appOn(inventedStore());
const requests = Number(values.requests);
const { statuses, slowest, inTime } = await fuzzRequests(app, { requests, seed: Number(values.seed) });
console.log(
  `${requests} requests: ${JSON.stringify(statuses)}, the dearest ${slowest.toFixed(0)} ms of processor time`,
);
process.exitCode = inTime ? 0 : 1;
