import type { FastifyInstance } from 'fastify';
import { ReadoutError } from '../errors.ts';

/**
 * Sheds what cannot be answered soon, so that what is answered is answered in time; health is always answered. Answers are
 * made one after the other, and whatever has come meanwhile is read in one turn of the event loop: when making answers in
 * that turn has taken `turnMs`, the rest of it is told to come again, which costs next to nothing.
 */
export function shedOverload(app: FastifyInstance, turnMs: number): void {
  let began: number | undefined;
  app.addHook('onRequest', (request, _reply, done) => {
    const now = performance.now();
    if (began === undefined) {
      began = now;
      setImmediate(() => {
        began = undefined;
      });
    }
    if (now - began > turnMs && !request.url.startsWith('/health/'))
      done(new ReadoutError('overloaded', 'More is asked than can be answered: come again.'));
    else done();
  });
}
