import { fieldMeaning } from "../field/field-meaning.ts";
import { tableFromRows } from "../people/header-row.ts";

/** Collects running text and the tables in it, in the order of a document. A table inside a cell is that cell's text. */
export class TextAndTables {
  private readonly found: unknown[] = [];
  private prose = "";
  private rows: string[][] | null = null;
  private depth = 0;

  text(piece: string): void {
    const row = this.rows?.at(-1);
    if (row === undefined) this.prose += piece;
    else if (row.length > 0) row[row.length - 1] += piece;
  }

  openTable(): void {
    if (this.depth++ > 0) return;
    this.flush();
    this.rows = [];
  }

  /** A row outside a table is one that was cut out of it. */
  openRow(): void {
    if (this.depth === 0) this.openTable();
    if (this.depth === 1) this.rows?.push([]);
  }

  openCell(): void {
    if (this.depth === 1) this.rows?.at(-1)?.push("");
  }

  closeTable(): void {
    if (this.depth === 0 || --this.depth > 0 || this.rows === null) return;
    const rows = this.rows.map((row) => row.map((cell) => cell.trim()));
    this.rows = null;
    const table = tableFromRows(rows);
    // A form laid out as a table: label and value side by side.
    if (table.rows.length === rows.length && rows.every((row) => row.length === 2 || row.length === 4) && rows.some(hasLabel))
      this.found.push(rows.map((row) => labelled(row)).join("\n"));
    else this.found.push(table);
  }

  parts(): unknown[] {
    this.closeTable();
    this.flush();
    return this.found;
  }

  private flush(): void {
    if (this.prose.trim() !== "") this.found.push(this.prose.replace(/\n[ \t]{0,20}\n+/g, "\n"));
    this.prose = "";
  }
}

/** A cell that says what stands beside it. */
function hasLabel(row: readonly string[]): boolean {
  return row.some((cell, index) => {
    const { kind, sensitive } = fieldMeaning(index % 2 === 0 ? cell : "");
    return kind !== null || sensitive !== null;
  });
}

function labelled(row: readonly string[]): string {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < row.length; i += 2) pairs.push(`${(row[i] ?? "").replace(/[:：]\s*$/, "")}：${row[i + 1] ?? ""}`);
  return pairs.join("\n");
}
