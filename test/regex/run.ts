import { check } from 'recheck';
import { checkPatterns, goesBack } from './check.ts';

/** `npm run test:regex`; first both checks must see that a slow one is slow. */
const seen = (await check('(a|a)*b', '')).status === 'vulnerable' && goesBack({ source: '(?:a+)+b', flags: '' });
if (!seen) throw new Error('The check finds no slow expression.');
const { checked, slow, backtracking, unknown } = await checkPatterns(60_000);
const bad = [...slow, ...backtracking, ...unknown];
for (const line of bad) console.error(line);
console.log(
  `${checked} regular expressions: ${slow.length} slow, ${backtracking.length} going back, ${unknown.length} undecided`,
);
process.exitCode = bad.length > 0 ? 1 : 0;
