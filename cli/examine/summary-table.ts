import type { ExaminedFile } from "./examined-file.ts";
import type { Summary } from "./summarise.ts";

const HEAD = ["file", "tool", "host", "country", "format", "read", "people", "sensitive", "kinds"];

/** The summary as lines of text: one row per transfer with people or with something unread, then the sums. */
export function summaryTable(summary: Summary, examined: readonly ExaminedFile[]): string[] {
  const rows = summary.files.flatMap((file) =>
    file.transfers
      .filter((transfer) => transfer.people > 0 || transfer.read !== "full")
      .map((each) => [
        file.file,
        each.tool ?? "–",
        each.host ?? "(no destination)",
        each.country ?? "?",
        each.format,
        each.read,
        String(each.people),
        String(each.sensitivePeople),
        each.kinds.join(" "),
      ]),
  );
  const empty = summary.files.reduce((sum, file) => sum + file.transfers.filter((each) => each.people === 0 && each.read === "full").length, 0);
  const stayed = examined.reduce((sum, file) => sum + file.stayed, 0);
  return [
    ...(rows.length > 0 ? align([HEAD, ...rows]) : []),
    ...(rows.length > 0 ? [""] : []),
    `${summary.people} people leave the mainland, ${summary.sensitivePeople} of them with sensitive information.`,
    ...(empty > 0 ? [`${empty} more transfer${empty === 1 ? "" : "s"} carried nobody.`] : []),
    ...(stayed > 0 ? [`${stayed} stay${stayed === 1 ? "s" : ""} in the mainland and ${stayed === 1 ? "is" : "are"} not counted.`] : []),
  ];
}

function align(rows: string[][]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => width(row[column]!))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(widths[column]! - width(cell)))
      .join("  ")
      .trimEnd(),
  );
}

/** Columns on a terminal: Chinese characters take two. */
function width(text: string): number {
  return [...text].reduce(
    (sum, char) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(char) ? 2 : 1),
    0,
  );
}
