import type { FastifyInstance } from 'fastify';
import { ReadoutError } from '../errors.ts';
import { paused } from '../store/pause.ts';

/** Between two turns new connections are taken, of which Node takes one at a time, and health is answered. */
const TURN_MS = 10;
/** Whoever comes when so many wait would wait in vain. */
const MOST_WAITING = 2000;
/** While so many long answers are being made none is begun. */
const MOST_PAUSED = 8;

type Waiting = { readonly since: number; readonly begin: (error?: Error) => void };

/**
 * Answers requests in short turns, in the order in which they came. What has waited longer than `waitMs` is told to come
 * again, which costs little: so what is answered is answered in time, however much is asked. Health never waits.
 */
export function shedOverload(app: FastifyInstance, waitMs: number): void {
  const waiting: Waiting[] = [];
  let turnEnds = 0;

  app.addHook('onRequest', (request, _reply, begin) => {
    if (request.url.startsWith('/health/')) return begin();
    if (waiting.length >= MOST_WAITING) return begin(overloaded());
    const now = startTurn();
    if (waiting.length === 0 && now < turnEnds && paused() < MOST_PAUSED) return begin();
    if (waiting.push({ since: now, begin }) === 1) setImmediate(work);
  });

  /** A turn ends with the round of the event loop in which it began. */
  function startTurn(): number {
    const now = performance.now();
    if (turnEnds === 0) {
      turnEnds = now + TURN_MS;
      setImmediate(() => {
        turnEnds = 0;
      });
    }
    return now;
  }

  function work(): void {
    let now = performance.now();
    for (const end = now + TURN_MS; waiting.length > 0 && now < end; now = performance.now()) {
      const late = now - waiting[0].since > waitMs;
      if (!late && paused() >= MOST_PAUSED) break;
      waiting.shift()?.begin(late ? overloaded() : undefined);
    }
    if (waiting.length > 0) setImmediate(work);
  }
}

const overloaded = () => new ReadoutError('overloaded', 'More is asked than can be answered: come again.');
