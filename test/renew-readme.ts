import { writeFileSync } from 'node:fs';
import { README_PATH, renewedReadme } from './readme-calls.ts';

/** Writes the answers in README.md anew from the sample reports: `npm run readme`. */
writeFileSync(README_PATH, await renewedReadme());
