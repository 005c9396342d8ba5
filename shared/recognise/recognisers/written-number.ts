import { groupShape } from "./number-groups.ts";

/**
 * How a number is broken into groups, and whether one hand wrote it so: every separator the same, or one line break where a
 * line was full. Columns of a table, version lists and coordinates break otherwise.
 */
export interface WrittenNumber {
  /** Lengths of the groups: "3-4-4". */
  readonly shape: string;
  /** The separator between the groups; "" where there is none, "\n" for a wrapped line and nothing else. */
  readonly separator: string;
}

/** `raw` without its country code. Null where the separators are unlike; `announced` numbers may mix blanks and dashes. */
export function readWrittenNumber(raw: string, announced: boolean): WrittenNumber | null {
  const between = raw.replace(/^\D+|\D+$/g, "").match(/\D+/g) ?? [];
  const wraps = between.filter((gap) => gap.includes("\n"));
  const kinds = new Set(between.filter((gap) => !gap.includes("\n")).map(separatorOf));
  if (wraps.length > 1 || kinds.size > 2 || (kinds.size === 2 && !(announced && kinds.has(" ") && kinds.has("-")))) return null;
  const separator = [...kinds][0] ?? "";
  // A wrapped line goes on with the separator it was written with, or with a hyphen.
  const wrap = wraps[0];
  if (wrap !== undefined) {
    const beside = separatorOf(wrap.replace("\n", ""));
    if (beside !== "" && beside !== separator && beside !== "-") return null;
    if (beside === "" && separator !== "" && separator !== " ") return null;
  }
  return { shape: groupShape(raw), separator: separator === "" && wrap !== undefined ? "\n" : separator };
}

/** " - " and "-" are one separator, so are one blank and two; brackets around a prefix are none. */
function separatorOf(gap: string): string {
  const bare = gap.replace(/[()]/g, "");
  const sign = bare.replace(/\s/g, "");
  return sign === "" ? (bare === "" ? "" : " ") : sign.slice(0, 1) === sign ? sign : gap;
}

/**
 * Whether a grouped number is part of a longer row of groups: "12 1672 8293 707 44". Another whole number of the same form
 * beside it (`sibling`, anchored at neither end) does not count.
 */
export function isPieceOfARow(text: string, start: number, end: number, written: WrittenNumber, sibling: RegExp, usual: boolean): boolean {
  if (written.separator === "") return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const own = written.separator === "\n" || !usual ? "[\\s,;]" : `[${written.separator.replace(/[\\\]^-]/g, "\\$&")}]`;
  if (new RegExp(`^${own}{1,2}\\d`).test(after) && !new RegExp(`^${own}{1,2}${sibling.source}(?!\\d)`).test(after)) return true;
  return new RegExp(`\\d${own}{1,2}$`).test(before) && !new RegExp(`(?<!\\d)${sibling.source}${own}{1,2}$`).test(before);
}
