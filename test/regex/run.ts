import { check } from 'recheck';
import { checkPatterns } from './check.ts';

/** `npm run test:regex`; first it must see that a slow one is slow. */
if ((await check('(a|a)*b', '')).status !== 'vulnerable') throw new Error('The check finds no slow expression.');
const { checked, slow, unknown } = await checkPatterns(60_000);
for (const line of [...slow, ...unknown]) console.error(line);
console.log(`${checked} regular expressions: ${slow.length} slow, ${unknown.length} undecided`);
process.exitCode = slow.length + unknown.length > 0 ? 1 : 0;
