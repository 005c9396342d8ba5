const DOT = 46;

/** Start of the label after the one at `from`; -1 behind the last. */
export function nextLabel(host: string, from: number): number {
  for (let at = from; at < host.length; at++) if (host.charCodeAt(at) === DOT) return at + 1;
  return -1;
}

/** Position of the last dot before `end`, or -1. A plain loop: `lastIndexOf` leaves compiled code and costs several times more on names this short. */
export function dotBefore(host: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && host.charCodeAt(at) !== DOT) at--;
  return at;
}

/** Start of the last two labels. */
export function lastTwoLabels(host: string): number {
  return dotBefore(host, dotBefore(host, host.length)) + 1;
}

/** Start of the last `count` labels before `end`, or 0 if there are fewer. */
export function lastLabels(host: string, end: number, count: number): number {
  let start = end + 1;
  for (let left = count; left > 0 && start > 0; left--) start = dotBefore(host, start - 1) + 1;
  return start;
}
