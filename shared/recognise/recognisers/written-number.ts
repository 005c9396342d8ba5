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
  if (isUnbroken(raw)) return { shape: String(raw.length), separator: "" };
  const between = raw.replace(/^\D+|\D+$/g, "").match(/\D+/g) ?? [];
  const wraps = between.filter((gap) => gap.includes("\n"));
  const kinds = new Set(
    between
      .filter((gap) => !gap.includes("\n"))
      .map(separatorOf)
      .filter((kind) => kind !== ""),
  );
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

/** Digits and nothing else, as most numbers are written. */
function isUnbroken(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) < 48 || raw.charCodeAt(i) > 57) return false;
  return raw !== "";
}

/** " - " and "-" are one separator, so are one blank and two; brackets around a prefix are none. */
function separatorOf(gap: string): string {
  const bare = gap.replace(/[()]/g, "");
  const sign = bare.replace(/\s/g, "");
  return sign === "" ? (bare === "" ? "" : " ") : sign.slice(0, 1) === sign ? sign : gap;
}

/**
 * Whether a grouped number is part of a longer row of groups: "12 1672 8293 707 44". Another whole number of the same form
 * beside it (`sibling`) does not count.
 */
export function isPieceOfARow(text: string, start: number, end: number, written: WrittenNumber, sibling: RegExp, usual: boolean): boolean {
  const { separator } = written;
  if (separator === "") return false;
  const own = separator === "\n" || !usual ? "[\\s,;]" : `[${separator.replace(/[\\\]^-]/g, "\\$&")}]`;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  // Years, ages and house numbers stand beside a number in a sentence.
  if (usual && separator === " " && /[\u4e00-\u9fff]/.test(`${/[^\n]*$/.exec(before)?.[0]}${/^[^\n]*/.exec(after)?.[0]}`)) return false;
  const row = rowOf(own, sibling);
  return (row.goesOn.test(after) && !row.siblingAfter.test(after)) || (row.cameBefore.test(before) && !row.siblingBefore.test(before));
}

interface Row {
  readonly goesOn: RegExp;
  readonly siblingAfter: RegExp;
  readonly cameBefore: RegExp;
  readonly siblingBefore: RegExp;
}

/** By separator and sibling; both are few. */
const ROWS = new Map<string, Row>();

function rowOf(own: string, sibling: RegExp): Row {
  const key = own + sibling.source;
  const known = ROWS.get(key);
  if (known !== undefined) return known;
  const row = {
    goesOn: new RegExp(`^${own}{1,2}\\d+(?![\\d/年月])`),
    siblingAfter: new RegExp(`^${own}{1,2}${sibling.source}(?!\\d)`),
    cameBefore: new RegExp(`\\d${own}{1,2}$`),
    siblingBefore: new RegExp(`(?<!\\d)${sibling.source}${own}{1,2}$`),
  };
  ROWS.set(key, row);
  return row;
}
