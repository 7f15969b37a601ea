import { checkPatterns } from './check.ts';

/** Minutes, where the test in the suite gives up on the hardest: `npm run test:regex`. */
const { checked, slow, unknown } = await checkPatterns(60_000);
for (const line of [...slow, ...unknown]) console.error(line);
console.log(`${checked} regular expressions: ${slow.length} slow, ${unknown.length} undecided`);
process.exitCode = slow.length + unknown.length > 0 ? 1 : 0;
