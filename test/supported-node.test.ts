import { describe, expect, it } from 'vitest';
import { refuseNodeThatAborts } from '../src/supported-node.ts';

describe('a Node that aborts in the database', () => {
  it.each(['24.19.0', '24.20.1', '25.0.0', '26.10.0'])('%s is refused before anything is opened', version => {
    expect(() => refuseNodeThatAborts(version)).toThrow(`Node ${version} aborts in better-sqlite3 12; use Node 20.19`);
  });

  it.each(['20.19.0', '22.23.3', '24.0.0', '24.18.1'])('%s is none', version => {
    expect(() => refuseNodeThatAborts(version)).not.toThrow();
  });
});
