import { parseArgs } from 'node:util';
import { appOn } from './answers.ts';
import { fuzzRequests } from './fuzz.ts';
import { fuzzSearches } from './fuzz-searches.ts';
import { inventedStore } from './invented-record.ts';

/** `npm run test:fuzz -- --requests 100000 --searches 100000 --seed 1` */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    searches: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const [requests, searches, seed] = [values.requests, values.searches, values.seed].map(Number);
const app = await appOn(inventedStore());
const { found } = await fuzzSearches(app, { searches, seed });
console.log(`${searches} searches: all answered with 200, ${found} of them found something`);
const { statuses, slowest, inTime } = await fuzzRequests(app, { requests, seed });
console.log(
  `${requests} requests: ${JSON.stringify(statuses)}, the dearest ${slowest.toFixed(0)} ms of processor time`,
);
process.exitCode = inTime ? 0 : 1;
