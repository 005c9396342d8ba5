import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { INSTRUMENTS } from "../../shared/assess/rulebook/instruments.ts";
import { RULES } from "../../shared/assess/rulebook/rules.ts";
import { readArguments } from "./read-arguments.ts";

const USAGE = `npm run new rule -- ID --in FILE --kind KIND --instrument INSTRUMENT --verification GRADE --zh ARTICLE --en ARTICLE --from DAY [--to DAY] [--quote TEXT] [--interpretation]

--in              file in shared/assess/rulebook, such as rules-counting
--zh, --en        the article in Chinese and in English
--verification    how the wording was verified: V1, V2, V3 or K
--from, --to      first and last day on which it applies, YYYY-MM-DD; without --to it is open
--interpretation  the law is silent or unclear and this is our reading

Kinds: ${[...new Set(RULES.map((rule) => rule.kind))].join(", ")}
Instruments: ${Object.keys(INSTRUMENTS).join(", ")}
Conditions of a trigger (when, outcome) are added by hand, with cases in test/cases/assess: n-1, n, n+1; the day before, on and after.`;

const rulebook = join(dirname(fileURLToPath(import.meta.url)), "../../shared/assess/rulebook");
const END = "] as const satisfies readonly Rule[];";

interface NewRule {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly instrument: string;
  readonly verification: string;
  readonly zh: string;
  readonly en: string;
  readonly from: string;
  readonly to: string | null;
  readonly quote?: string;
  readonly interpretation: boolean;
}

/** What is wrong with the arguments, one sentence each. */
export function faultsOfNewRule(rule: NewRule): string[] {
  const faults: string[] = [];
  if (!/^[A-Z][A-Za-z0-9-]*$/.test(rule.id)) faults.push("ID must begin with a capital letter, such as C21.");
  if (RULES.some(({ id }) => id === rule.id)) faults.push(`There is a rule ${rule.id} already.`);
  if (!/^rules-[a-z-]+$/.test(rule.file) || !existsSync(join(rulebook, `${rule.file}.ts`)))
    faults.push("--in must name a file of the rulebook, such as rules-counting.");
  if (!RULES.some(({ kind }) => kind === rule.kind)) faults.push("--kind must be one that other rules have.");
  if (!Object.hasOwn(INSTRUMENTS, rule.instrument)) faults.push(`--instrument must be one of ${Object.keys(INSTRUMENTS).join(", ")}.`);
  if (!/^(?:V[123]|K)$/.test(rule.verification)) faults.push("--verification must be V1, V2, V3 or K.");
  if (rule.zh === "" || rule.en === "") faults.push("--zh and --en must name the article.");
  for (const day of [rule.from, rule.to]) if (day !== null && !/^\d{4}-\d\d-\d\d$/.test(day)) faults.push("--from and --to must be days, YYYY-MM-DD.");
  return faults;
}

/** The rulebook file with the new rule last. Throws RangeError for a file whose list does not end as the others do. */
export function withRule(file: string, rule: NewRule): string {
  if (!file.includes(END)) throw new RangeError("the file holds no list of rules");
  const { id, kind, instrument, verification, zh, en, from, to, quote, interpretation } = rule;
  const written = {
    id,
    kind,
    instrument,
    article: { zh, en },
    from,
    to,
    verification,
    ...(interpretation && { interpretation }),
    ...(quote !== undefined && { quote }),
  };
  return file.replace(END, () => `  ${JSON.stringify(written)},\n${END}`);
}

export async function newRule(args: string[], print: (line: string) => void): Promise<number> {
  const one = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    in: one,
    kind: one,
    instrument: one,
    verification: one,
    zh: one,
    en: one,
    from: one,
    to: one,
    quote: one,
    interpretation: flag,
    help: flag,
  } as const;
  const parsed = readArguments(() => parseArgs({ args, options, allowPositionals: true }));
  if (parsed === null || parsed.values.help === true || parsed.positionals.length !== 1) {
    print(USAGE);
    return parsed?.values.help === true ? 0 : 2;
  }
  const { in: file = "", kind = "", instrument = "", verification = "", zh = "", en = "", from = "", to = null, quote, interpretation = false } = parsed.values;
  const rule = {
    id: parsed.positionals[0] ?? "",
    file,
    kind,
    instrument,
    verification,
    zh,
    en,
    from,
    to,
    interpretation,
    ...(quote !== undefined && { quote }),
  };
  const faults = faultsOfNewRule(rule);
  for (const fault of faults) print(fault);
  if (faults.length > 0) return 2;
  const path = join(rulebook, `${file}.ts`);
  writeFileSync(path, withRule(readFileSync(path, "utf8"), rule));
  print(path);
  print("Now add its cases to test/cases/assess and run: npm run fix, npm test unit");
  return 0;
}
