import { describe, expect, test } from "vitest";
import { INNOCENT, legalNumbersIn } from "./legal-numbers.ts";
import { textOf, trackedFiles } from "./tracked-files.ts";

/** Tests state what must come out, so they hold the numbers; the rulebook is where the law lives. */
const EXEMPT = ["test/", "shared/assess/rulebook/"];

const sources = trackedFiles().filter((file) => /\.(?:tsx?|sql)$/.test(file) && !EXEMPT.some((folder) => file.startsWith(folder)));

describe("the numbers of the law", () => {
  test("live in shared/assess/rulebook and nowhere else", () => {
    const found = sources.flatMap((file) => legalNumbersIn(file, textOf(file)));
    expect(
      found.map(({ file, line, text }) => `${file}:${line} ${text}`),
      "Read the number from lineNumbers(), STAGE_PERCENT or DEADLINES in shared/assess/rulebook. If it is no number of the law, say so in INNOCENT.",
    ).toEqual([]);
  });

  test("every innocent use still exists", () => {
    const gone = INNOCENT.filter(({ file, text }) => !sources.includes(file) || !textOf(file).includes(text));
    expect(gone.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  test.each([
    "if (people >= 100000) warn();",
    "const LINE = 1_000_000;",
    "const line = 1e5;",
    "people > 10 ** 4",
    'text = "不满100万人";',
    'text = "10,000 people";',
    "select count(*) >= 10000 from exposure;",
    "const stages = [70, 85, 95];",
    "const stages = { notice: 0.7, warn: 0.85, critical: 0.95 };",
  ])("finds %s", (line) => {
    expect(legalNumbersIn("web/example.ts", `// a line\n${line}`)).toMatchObject([{ line: 2 }]);
  });

  test("in a room without law, only where the line speaks of it", () => {
    const lines = "const entries = 10_000;\nif (sensitive >= 10_000) warn();";
    expect(legalNumbersIn("shared/recognise/example.ts", lines)).toMatchObject([{ line: 2 }]);
  });

  test.each([
    "const TIMEOUT_MS = 10_000;",
    "// reached at 100,000 people",
    "/* 10万 */",
    "const day = 20260101000200;",
    "const seed = 1100000;",
    "const share = 0.10000;",
  ])("leaves %s alone", (line) => {
    expect(legalNumbersIn("web/example.ts", line)).toEqual([]);
  });
});
