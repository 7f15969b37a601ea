import type { Decisions } from './decisions.ts';

/** Decisions about things, each told of the sighting that speaks for its node. A sighting that is nowhere decides nothing. */
export function spokenDecisions(decisions: Decisions, firstOf: (memberKey: string) => string | undefined): Decisions {
  const pairs = (list: Decisions['same']) =>
    list.flatMap(([a, b]): [string, string][] => {
      const [left, right] = [firstOf(a), firstOf(b)];
      return left !== undefined && right !== undefined && left !== right ? [[left, right]] : [];
    });
  return {
    same: pairs(decisions.same),
    different: pairs(decisions.different),
    drop: new Set([...decisions.drop].flatMap(key => firstOf(key) ?? [])),
    rename: new Map(
      [...decisions.rename].flatMap(([key, name]) => {
        const first = firstOf(key);
        return first === undefined ? [] : [[first, name] as const];
      }),
    ),
  };
}
