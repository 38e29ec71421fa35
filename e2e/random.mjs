// Random numbers that come again with the same seed, for the drivers and the generated cases.

/** `integer(n)` is below n, `chance(p)` is true with probability p, `one(list)` picks. */
export function numbers(seed) {
  let state = seed | 0;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (below) => Math.floor(random() * below);
  return { random, integer, chance: (p) => random() < p, one: (list) => list[integer(list.length)] };
}
