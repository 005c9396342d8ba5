interface Placed {
  readonly start: number;
}

/** More than these are left to the engine's own sorting. */
const FEW = 16;

/** Sorts in place by where things start; what starts at one place keeps its order. Most lists are short and nearly in order. */
export function sortByStart<T extends Placed>(list: T[]): T[] {
  if (list.length > FEW) return list.sort((a, b) => a.start - b.start);
  for (let i = 1; i < list.length; i++) {
    const item = list[i] as T;
    let place = i;
    while (place > 0 && (list[place - 1] as T).start > item.start) {
      list[place] = list[place - 1] as T;
      place--;
    }
    list[place] = item;
  }
  return list;
}

/** Two lists, each in order, as one; of what starts at one place the first list's goes first. */
export function mergedByStart<T extends Placed>(first: readonly T[], second: readonly T[]): T[] {
  const merged: T[] = [];
  let next = 0;
  for (let i = 0; i < first.length; i++) {
    const item = first[i] as T;
    while (next < second.length && (second[next] as T).start < item.start) merged.push(second[next++] as T);
    merged.push(item);
  }
  while (next < second.length) merged.push(second[next++] as T);
  return merged;
}
