/** Remembers a symmetric finding about two things as long as they live: each pair is compared by several rules. */
export function remember<Thing extends object, Finding>(
  find: (left: Thing, right: Thing) => Finding,
): (left: Thing, right: Thing) => Finding {
  const found = new WeakMap<Thing, WeakMap<Thing, Finding>>();
  return (left, right) => {
    const known = found.get(left)?.get(right);
    if (known !== undefined) return known;
    const value = find(left, right);
    const own = found.get(left) ?? new WeakMap<Thing, Finding>();
    found.set(left, own.set(right, value));
    return value;
  };
}
