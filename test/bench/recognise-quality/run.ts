import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { countRecognised } from "../../../cli/count-recognised.ts";
import { annotatedText, DISGUISES } from "./annotated-texts.ts";
import type { BusinessDocument } from "./business-document.ts";
import { cleanRequest } from "./clean-requests.ts";
import { findBlindTexts } from "./find-blind-texts.ts";
import { findDisguised } from "./find-disguised.ts";
import { findInLabelledSets } from "./find-in-labelled-sets.ts";
import { printScores } from "./print-scores.ts";
import { Random } from "./random.ts";
import { addScores, figures, type Score } from "./span-score.ts";
import { crmExport, insuranceClaim, payroll } from "./table-documents.ts";
import { chat, prompt, recruiting, ticket } from "./text-documents.ts";

const AT = new Date("2026-11-22T04:00:00Z");
const DOCUMENTS: readonly (readonly [string, (random: Random) => BusinessDocument])[] = [
  ["CRM export", crmExport],
  ["payroll", payroll],
  ["insurance claim", insuranceClaim],
  ["ticket", ticket],
  ["chat", chat],
  ["prompt", prompt],
  ["recruiting", recruiting],
];
const PER_TYPE = 300;
const CLEAN = 5_000;
const TEXTS = 300;

/** Generated documents and texts, hand-written ones, and sets of others where a folder with them is named. */
export async function run(print: (line: string) => void): Promise<void> {
  await countPeople(print);
  await countFalsePeople(print);
  await findSpans(print);
  await findDisguised(print);
  await findBlindTexts(print);
  await findInLabelledSets(print);
}

async function countPeople(print: (line: string) => void): Promise<void> {
  let exact = 0;
  let total = 0;
  for (const [type, make] of DOCUMENTS) {
    const random = new Random(20_261_122);
    let people = 0;
    let sensitive = 0;
    for (let i = 0; i < PER_TYPE; i++) {
      const document = make(random);
      const found = await peopleOf(document);
      if (found.people === document.people) people++;
      if (found.sensitivePeople === document.sensitivePeople) sensitive++;
    }
    exact += people;
    total += PER_TYPE;
    print(`${type.padEnd(16)} people exact ${percent(people / PER_TYPE)}  sensitive exact ${percent(sensitive / PER_TYPE)}  of ${PER_TYPE}`);
  }
  print(`business documents: people exact ${percent(exact / total)} of ${total} (wanted ≥ 98 %)`);
}

async function countFalsePeople(print: (line: string) => void): Promise<void> {
  const random = new Random(4_557_425);
  let requests = 0;
  for (let i = 0; i < CLEAN; i++) if ((await peopleOf(cleanRequest(random))).people > 0) requests++;
  print(`clean requests: false people in ${requests} of ${CLEAN} (wanted ≤ 1 in 1,000)`);
}

async function peopleOf(document: BusinessDocument): Promise<ReturnType<typeof countRecognised>> {
  const bytes = new TextEncoder().encode(document.text);
  return countRecognised((await recognise({ bytes, contentType: document.contentType, fileName: document.fileName }, { at: AT })).people);
}

async function findSpans(print: (line: string) => void): Promise<void> {
  const strict = new Map<string, Score>();
  const overlap = new Map<string, Score>();
  for (const [name, disguise] of Object.entries(DISGUISES)) {
    const random = new Random(name.length * 7_919);
    const here = new Map<string, Score>();
    for (let i = 0; i < TEXTS; i++) {
      const { text, spans } = annotatedText(random, disguise);
      const { findings } = await recognise({ bytes: new TextEncoder().encode(text), contentType: "text/plain" }, { at: AT, withFindings: true });
      const found = findings.filter((finding) => !finding.recogniser.startsWith("sensitive-"));
      addScores(spans, found, "strict", strict);
      addScores(spans, found, "overlap", overlap);
      addScores(spans, found, "overlap", here);
    }
    const of = (kind: string) => figures(here.get(kind) ?? { right: 0, wrong: 0, missed: 0 }).f1.toFixed(3);
    print(`written with ${name.padEnd(16)} F1 mobile ${of("mobile")}  resident_id ${of("resident_id")}  bank_card ${of("bank_card")}  email ${of("email")}`);
  }
  printScores(print, strict, overlap);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
