import { parseArgs } from 'node:util';
import { closeStore, openStore } from '../../src/store/open.ts';
import { fillStore } from './fill-store.ts';

/** `npm run bench:data -- --people 10000 --seed 1 FILE`: an invented record of that many people, three times as many meetings. */
const { values, positionals } = parseArgs({
  options: { people: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [path = 'data/bench.db'] = positionals;
const people = Number(values.people);
const store = openStore(path);
await fillStore(store, { people, seed: Number(values.seed) }, done => {
  if (done % 1000 === 0) process.stderr.write(`\r${done} of ${people} people`);
});
const resources = store.db.prepare('SELECT count(*) FROM resources').pluck().get();
console.log(`\n${path}: ${resources} resources`);
closeStore(store);
