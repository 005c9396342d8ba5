/**
 * A set of person ids as sorted, disjoint, non-touching half-open intervals `[from, to, from, to, …]`: a million people are two numbers.
 */
export type IdSet = readonly number[];

export const EMPTY: IdSet = [];

/** "7" is one person, "1-60000" both ends included. Throws RangeError that names the position, never more. */
export function parseIdSet(ranges: readonly string[]): IdSet {
  return union(
    ranges.map((range, index) => {
      const match = /^\s*(\d{1,15})\s*(?:-\s*(\d{1,15})\s*)?$/.exec(range);
      const from = Number(match?.[1]);
      const to = Number(match?.[2] ?? match?.[1]);
      if (!match || from > to) throw new RangeError(`range ${index + 1} must be written like "7" or "1-60000", smaller number first`);
      return [from, to + 1];
    }),
  );
}

export function union(sets: readonly IdSet[]): IdSet {
  const intervals = sets.flatMap(pairs).sort((one, other) => one[0] - other[0]);
  const result: number[] = [];
  for (const [from, to] of intervals) {
    const end = result.at(-1);
    if (end !== undefined && from <= end) result[result.length - 1] = Math.max(end, to);
    else result.push(from, to);
  }
  return result;
}

/** Ids in `set` and not in `without`. */
export function subtract(set: IdSet, without: IdSet): IdSet {
  const holes = pairs(without);
  const result: number[] = [];
  let next = 0;
  for (const [from, to] of pairs(set)) {
    let start = from;
    while (next < holes.length && (holes[next]?.[1] ?? 0) <= start) next++;
    for (let index = next; index < holes.length && (holes[index]?.[0] ?? 0) < to; index++) {
      const [holeFrom, holeTo] = holes[index] as [number, number];
      if (holeFrom > start) result.push(start, holeFrom);
      start = Math.max(start, holeTo);
    }
    if (start < to) result.push(start, to);
  }
  return result;
}

export function intersect(one: IdSet, other: IdSet): IdSet {
  return subtract(one, subtract(one, other));
}

export function size(set: IdSet): number {
  return pairs(set).reduce((total, [from, to]) => total + to - from, 0);
}

function pairs(set: IdSet): [number, number][] {
  return Array.from({ length: set.length / 2 }, (_, index) => [set[index * 2] as number, set[index * 2 + 1] as number]);
}
