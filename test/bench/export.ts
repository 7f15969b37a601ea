import Database from 'better-sqlite3';
import { median } from './load.ts';
import { cpuSeconds, memoryMb, type Server } from './pinned-server.ts';

const ROUNDS = 3;
const PLAIN = `SELECT resources.id, resources.name, resources.date, resources.reports, resources.sources,
  resources.confidence, ready.json FROM resources CROSS JOIN ready ON ready.seq = resources.seq WHERE resources.kind = 'meeting'`;

/**
 * All meetings as lines of JSON, in rows per second of the server's processor time, to those of a loop over a plain SELECT
 * with JSON.stringify; and by how much the memory of the server rises above what it is when a quarter has been sent.
 */
export async function exportRow(server: Server, database: string): Promise<string> {
  const db = new Database(database, { readonly: true });
  const ratios: number[] = [];
  let growth = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const plain = plainRate(db);
    const before = cpuSeconds(server);
    const { rows, memory } = await exported(server);
    ratios.push(rows / (cpuSeconds(server) - before) / plain);
    growth = Math.max(growth, ...memory.slice(memory.length / 4).map(mb => mb - memory[Math.floor(memory.length / 4)]));
  }
  db.close();
  return `NDJSON of all meetings: ${median(ratios).toFixed(2)} of a plain loop (floor 0.5, aim 0.9), memory + ${growth} MB (± 50)`;
}

function plainRate(db: Database.Database): number {
  const begun = process.cpuUsage();
  let [rows, bytes] = [0, 0];
  for (const row of db.prepare(PLAIN).iterate()) {
    bytes += JSON.stringify(row).length;
    rows++;
  }
  const { user, system } = process.cpuUsage(begun);
  return bytes > 0 ? rows / ((user + system) / 1e6) : 0;
}

async function exported(server: Server): Promise<{ rows: number; memory: number[] }> {
  const headers = { 'accept-encoding': 'identity' };
  const { body } = await fetch(`${server.url}/v1/meetings?format=ndjson`, { headers });
  const memory: number[] = [];
  let rows = 0;
  for await (const piece of body ?? []) {
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) rows++;
    memory.push(memoryMb(server));
  }
  return { rows, memory };
}
