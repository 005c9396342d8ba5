/** A document as it leaves a browser, with the truth about it. */
export interface BusinessDocument {
  readonly type: string;
  readonly text: string;
  readonly contentType: string | null;
  readonly fileName: string | null;
  /** Different people in it. */
  readonly people: number;
  readonly sensitivePeople: number;
}

export function json(type: string, value: unknown, people: number, sensitivePeople: number): BusinessDocument {
  return { type, text: JSON.stringify(value), contentType: "application/json", fileName: null, people, sensitivePeople };
}

export function prose(type: string, text: string, people: number, sensitivePeople: number): BusinessDocument {
  return { type, text, contentType: "text/plain", fileName: null, people, sensitivePeople };
}

/** CSV with quotes where a cell needs them. */
export function csv(
  type: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  people: number,
  sensitivePeople: number,
  delimiter = ",",
): BusinessDocument {
  const line = (cells: readonly string[]) => cells.map((cell) => (/[",\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter);
  const text = [header, ...rows].map(line).join("\r\n");
  return {
    type,
    text,
    contentType: delimiter === "," ? "text/csv" : "text/tab-separated-values",
    fileName: delimiter === "," ? "export.csv" : "export.tsv",
    people,
    sensitivePeople,
  };
}
