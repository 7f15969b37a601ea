const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 code units of a stretch: 32 bits, as a signed integer. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = FNV_OFFSET | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** One hash of two, dependent on their order. */
export function mixHash(a: number, b: number): number {
  const mixed = Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39);
  return Math.imul(mixed ^ (mixed >>> 13), 0x165667b1);
}
