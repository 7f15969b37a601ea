import type { FastifyInstance } from 'fastify';
import { ReadoutError } from '../errors.ts';

/**
 * Answers are made one after the other. Whatever has come meanwhile is read in one turn of the event loop; when making
 * answers in that turn has taken this long, the rest of it is told to come again, which costs next to nothing.
 */
const TURN_MS = 50;

/** Sheds what cannot be answered soon, so that what is answered is answered in time; health is always answered. */
export function shedOverload(app: FastifyInstance): void {
  let began: number | undefined;
  app.addHook('onRequest', async request => {
    const now = performance.now();
    if (began === undefined) {
      began = now;
      setImmediate(() => {
        began = undefined;
      });
    }
    if (now - began > TURN_MS && !request.url.startsWith('/health/'))
      throw new ReadoutError('overloaded', 'More is asked than can be answered: come again.');
  });
}
