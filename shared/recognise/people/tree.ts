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

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
