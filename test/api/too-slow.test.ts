import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { appOn, expectProblem } from './answers.ts';
import { inventedStore } from './invented-record.ts';

/** The process that reads texts, of those that this one started. */
function reader(): number {
  const children = readdirSync('/proc/self/task').flatMap(task =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
  const found = children.find(pid => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('extraction-process'));
  if (found === undefined) throw new Error('No process reads texts.');
  return Number(found);
}

it('whatever becomes of the process that reads, texts are answered in time', { timeout: 180_000 }, async () => {
  const app = await appOn(inventedStore());
  const post = () => app.inject({ method: 'POST', url: '/v1/extractions', payload: { text: 'Talks ended in Kenya.' } });
  expect((await post()).statusCode).toBe(200);
  process.kill(reader(), 'SIGSTOP');
  const answer = await post();
  expectProblem(answer, 'too_slow');
  expect(answer.headers['retry-after']).toBe('1');
  expect((await post()).statusCode).toBe(200);
  const ended = reader();
  process.kill(ended, 'SIGKILL');
  await vi.waitFor(() => expect(existsSync(`/proc/${ended}`)).toBe(false), 10_000);
  expect((await post()).statusCode).toBe(200);
});
