/** So many names are kept in mind: a night's news has fewer. */
const MOST_NAMES = 20_000;

/** A reading of a name or word that is made once: the same ones come back all the time. It must not be changed. */
export function oncePerName<Reading>(read: (name: string) => Reading): (name: string) => Reading {
  const known = new Map<string, Reading>();
  return name => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST_NAMES) known.clear();
    const reading = read(name);
    known.set(name, reading);
    return reading;
  };
}
