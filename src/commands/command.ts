/** One command of `readout`. `run` gives the exit code; what it throws is printed by main.ts. */
export type Command = {
  readonly usage: string;
  readonly run: (args: string[]) => Promise<number>;
  /** Its work is not what it prints: it goes on when nobody reads that any more. */
  readonly service?: true;
};
