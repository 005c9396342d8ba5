/** Name–value pairs in order, as a form sends them; a name may come twice. */
export class Fields {
  constructor(readonly entries: readonly (readonly [name: string, value: unknown])[]) {}
}

/** A table with the names of its columns. */
export class Table {
  constructor(
    readonly header: readonly string[],
    readonly rows: readonly (readonly string[])[],
  ) {}
}

/** Parts that stand beside each other and share nobody: files of an archive, sheets of a workbook. */
export class Parts {
  constructor(readonly parts: readonly unknown[]) {}
}

/** A text whose characters stand in the document at the offsets `at` gives. */
export class PlacedText {
  constructor(
    readonly text: string,
    readonly at: (index: number) => number,
  ) {}
}

/** Points in the order of time: `[{ lat, lng, t }, …]`, or `[[t, lat, lng], …]`. */
export function isTrack(array: readonly unknown[]): boolean {
  return array.length > 1 && array.slice(0, 20).every(isPointInTime);
}

const INSTANT = /^(?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}:\d{2}(?::\d{2})?/;

/** A moment and two degrees with a hundred metres or less between them, in any order. */
function isPlaceAtMoment(item: readonly unknown[]): boolean {
  if (item.length < 3 || item.length > 6) return false;
  const degrees = item.filter((value) => typeof value === "number" && Math.abs(value) <= 180 && /\.\d{3}/.test(String(value)));
  return degrees.length === 2 && item.some((value) => isMoment(value));
}

function isMoment(value: unknown): boolean {
  const plain = value instanceof PlacedText ? value.text : value;
  return typeof plain === "string" ? INSTANT.test(plain) : typeof plain === "number" && Number.isInteger(plain) && plain > 1e9;
}

function isPointInTime(item: unknown): boolean {
  if (Array.isArray(item)) return isPlaceAtMoment(item);
  if (!isObject(item) || !("lat" in item || "latitude" in item)) return false;
  const keys = Object.keys(item);
  const has = (pattern: RegExp) => keys.some((key) => pattern.test(key));
  return (
    keys.length <= 8 && has(/^lat(?:itude)?$/i) && has(/^(?:lng|lon|longitude)$/i) && has(/^(?:t|ts|time|timestamp|at|date|recorded_?at|gps_?time|loc_?time)$/i)
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
