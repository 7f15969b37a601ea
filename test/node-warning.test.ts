import { describe, expect, it } from 'vitest';
import { nodeWarning } from '../src/node-warning.ts';

describe('a Node that can abort in the database', () => {
  it.each(['24.19.0', '24.20.1', '25.0.0', '26.10.0'])('%s is warned of', version => {
    expect(nodeWarning(version)).toMatch(`readout: Node ${version} can abort in better-sqlite3 12`);
  });

  it.each(['20.19.0', '22.23.3', '24.0.0', '24.18.1'])('%s is none', version => {
    expect(nodeWarning(version)).toBeUndefined();
  });
});
