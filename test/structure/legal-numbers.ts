/**
 * Finds the numbers of the law where they do not belong. A threshold written as 100000, 100_000, 1e5, 10 ** 5, "100,000" or 10万 is one and the
 * same; comments are left out, since prose may explain what data decides.
 */
const SPELLINGS: readonly RegExp[] = [
  /(?<![\w.#$])(?:10_?000|100_?000|1_?000_?000)n?(?:\.0+)?(?![\w.]*\d|_)/g,
  /(?<![\w.#$])1e[456](?!\w)/gi,
  /(?<![\w.])10\s*\*\*\s*[456](?!\d)/g,
  /(?<![\d,.])(?:10,000|100,000|1,000,000)(?![,\d])/g,
  /(?<!\d)(?:1|10|100)\s*万|[一十百]万/g,
  // The warning stages in one row, in per cent or as shares.
  /(?<!\d)(?:0\.)?70?\D{1,60}(?:0\.)?85\D{1,60}(?:0\.)?95(?!\d)/g,
];

/**
 * Numbers that only look like the law's. Each entry names the file, the text of the line around the number, and why it is no threshold.
 * A line whose own words give a technical unit (milliseconds, bytes, characters …) needs no entry.
 */
export const INNOCENT: readonly { file: string; text: string; because: string }[] = [
  { file: "shared/assess/words/zh-cn.ts", text: "count % 10000 === 0", because: "万 is ten thousand in Chinese: how a number is written, not a threshold" },
  { file: "extension/tag/badge-for.ts", text: 'count < 1_000_000 ? ([1_000, "k"]', because: "a badge shortens 1,200 to 1.2k" },
  { file: "shared/contract/transfer-report.ts", text: "parts: 100_000", because: "how many parts one file may be cut into" },
  { file: "shared/recognise/text/name-odds-table.ts", text: 's7: "', because: "words of a dictionary, of which some are numerals" },
  { file: "web/features/devices/components/token-form.tsx", text: "MAX_USES", because: "how often an enrolment token may be used" },
  { file: "extension/observe/could-hold-people.ts", text: "LOOKED_AT", because: "how many characters of a body are looked at" },
  { file: "web/lib/ledger/poll-rhythm.ts", text: "POLL", because: "milliseconds between two reads" },
  { file: "supabase/migrations/20260101000200_devices.sql", text: "uses_allowed", because: "how often an enrolment token may be used" },
];

const TECHNICAL_UNIT =
  /(?:\b|_)(?:ms|millis\w*|timeout\w*|delay\w*|interval\w*|backoff\w*|bytes|[kmg]b|length|characters?|pixels?)(?:\b|_)|(?:Ms|Bytes|Timeout|Delay)\b|\.max\(/i;

/** Rooms that never judge an organisation's total: a round number there is a size or a cap, unless its line speaks the language of the law. */
const ROOMS_WITHOUT_LAW = /^(?:scripts|shared\/(?:recognise|classify|pseudonymise|resolve|examine))\//;
const LAW_WORDS = /threshold|assessment|sensitive|stage|certif|outcome|headroom|评估|敏感|出境/i;

export type LegalNumber = { file: string; line: number; text: string; number: string };

/** Every legal number in the source, except in innocent lines. `line` counts from 1. */
export function legalNumbersIn(file: string, source: string): LegalNumber[] {
  return withoutComments(source, file.endsWith(".sql"))
    .split("\n")
    .flatMap((text, index) => {
      if (TECHNICAL_UNIT.test(text) || INNOCENT.some((one) => one.file === file && text.includes(one.text))) return [];
      if (ROOMS_WITHOUT_LAW.test(file) && !LAW_WORDS.test(text)) return [];
      const numbers = SPELLINGS.flatMap((spelling) => text.match(spelling) ?? []);
      return numbers.map((number) => ({ file, line: index + 1, text: text.trim(), number }));
    });
}

/** Blanks out comments and keeps the line numbers. Good enough for house style: `//` inside an address is preceded by a colon. */
function withoutComments(source: string, sql: boolean): string {
  const blank = (comment: string) => comment.replaceAll(/[^\n]/g, "");
  const blocks = source.replaceAll(/\/\*[\s\S]*?\*\//g, blank);
  return blocks.replaceAll(sql ? /--[^\n]*/g : /(?<![:"'`\\])\/\/[^\n]*/g, blank);
}
