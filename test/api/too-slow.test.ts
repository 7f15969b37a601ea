import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appOn, expectProblem } from './answers.ts';
import { inventedStore } from './invented-record.ts';

/** The process that reads texts, of those that this one started. */
function reader(): number {
  const children = readdirSync('/proc/self/task').flatMap(task =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return Number(children.find(pid => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('extraction-process')));
}

it('a text that takes too long to read is answered in time, and the next one is read', {
  timeout: 60_000,
}, async () => {
  const app = await appOn(inventedStore());
  const post = () => app.inject({ method: 'POST', url: '/v1/extractions', payload: { text: 'Talks ended in Kenya.' } });
  expect((await post()).statusCode).toBe(200);
  process.kill(reader(), 'SIGSTOP');
  const answer = await post();
  expectProblem(answer, 'too_slow');
  expect(answer.headers['retry-after']).toBe('1');
  expect((await post()).statusCode).toBe(200);
});
