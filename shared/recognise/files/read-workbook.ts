import { read, utils } from "@e965/xlsx";
import { tableFromRows } from "../people/header-row.ts";
import { Parts } from "../people/tree.ts";
import { FILE_LIMITS, type ReadFile } from "./file-readers.ts";
import { inSilence } from "./in-silence.ts";
import { isEncryptedZip, staysSmall } from "./unpack-zip.ts";

/** XLSX, XLS and their kin: every sheet a table. */
export const readWorkbook: ReadFile = async (bytes, reading) => {
  if (bytes.length > FILE_LIMITS.bytes) return reading.cutOff("too-large");
  if (isEncryptedZip(bytes)) return reading.cutOff("encrypted");
  // The library unpacks by itself; the directory is looked through first, so that a bomb never reaches it.
  if (bytes[0] === 0x50 && !staysSmall(bytes)) return reading.cutOff("too-large");
  try {
    const book = inSilence(() => read(bytes, { type: "array", dense: true, cellDates: true, cellFormula: false, cellHTML: false }));
    return new Parts(
      book.SheetNames.map((name) => {
        const sheet = book.Sheets[name];
        return sheet === undefined
          ? null
          : tableFromRows(utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: "", blankrows: false }).map((row) => row.map(cellText)));
      }),
    );
  } catch (error) {
    // The library's only sign of a password is its sentence about it.
    reading.cutOff(error instanceof Error && /password|encrypt/i.test(error.message) ? "encrypted" : "damaged");
    return null;
  }
};

function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
}
