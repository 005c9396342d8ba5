import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { Redactor } from "@redactpii/node";
import { OpenRedaction } from "openredaction";
import { annotatedText, DISGUISES } from "../recognise-quality/annotated-texts.ts";
import { Random } from "../recognise-quality/random.ts";
import { interleaved } from "./interleaved.ts";

interface Tool {
  readonly name: string;
  readonly why: string;
  /** What is timed: all it finds in a text, as it says it. A browser hands over bytes, the others ask for a text. */
  readonly read: (text: string, bytes: Uint8Array) => unknown;
  /** How many of `values` are in what it said of `text`, and how many things it found in all; left out: it says no places. */
  readonly score?: (text: string, values: readonly string[]) => Promise<Score>;
}

interface Score {
  readonly right: number;
  readonly all: number;
}

const AT = new Date("2026-11-22T04:00:00Z");
const KINDS: ReadonlySet<string> = new Set(["mobile", "resident_id", "bank_card", "email"]);
const LABELS = /\b(?:PERSON_NAME|EMAIL_ADDRESS|PHONE_NUMBER|CREDIT_CARD_NUMBER|US_SOCIAL_SECURITY_NUMBER)\b/g;
const ROUNDS = 25;
/** An engine compiles what it runs often; nobody's first rounds count. */
const WARM_UP = 10;
/** Milliseconds of a turn: about what the slowest takes for all sentences. */
const TURN = 60;

/**
 * The two kept libraries of npm that find most in these sentences. Others were tried: one more has F1 0.451 (no check digits),
 * one cuts Chinese text in the wrong places, the ones that read names by a language model or by English grammar need a model
 * from elsewhere or have not been published for years.
 */
function tools(): readonly [Tool, Tool, Tool, Tool] {
  const encoder = new TextEncoder();
  const redaction = new OpenRedaction();
  const redactor = new Redactor();
  const ours = (text: string) => recognise({ bytes: encoder.encode(text), contentType: "text/plain" }, { at: AT, withFindings: true });
  return [
    {
      name: "ours, in the browser",
      why: "people with their identifiers and kinds, as the extension asks; nothing it has no use for",
      read: (_, bytes) => recognise({ bytes, contentType: "text/plain" }, { at: AT }),
    },
    {
      name: "ours, every finding",
      why: "the same, and each finding with its place, check and certainty, as the command line asks",
      read: ours,
      async score(text, values) {
        const { findings } = await ours(text);
        const found = findings.filter(({ kind }) => KINDS.has(kind)).map(({ start, end }) => text.slice(start, end));
        return { right: values.filter((value) => found.includes(value)).length, all: found.length };
      },
    },
    {
      name: "openredaction 1.1.5",
      why: "most kinds of all, identity numbers of many countries, names",
      read: (text) => redaction.detect(text),
      async score(text, values) {
        const { detections } = await redaction.detect(text);
        return { right: values.filter((value) => detections.some((found) => found.value.includes(value))).length, all: detections.length };
      },
    },
    {
      name: "@redactpii/node 1.0.17",
      why: "highest F1 of the others, five patterns, no names in Chinese",
      read: (text) => redactor.redact(text),
      async score(text, values) {
        const clean = redactor.redact(text);
        return { right: values.filter((value) => !clean.includes(value)).length, all: clean.match(LABELS)?.length ?? 0 };
      },
    },
  ];
}

/** The same Chinese sentences for each: thousand characters a second, median of rounds in turn, and F1 on mobiles, resident ids, cards and addresses. */
export async function againstLibraries(print: (line: string) => void): Promise<void> {
  const random = new Random(99);
  const texts = Array.from({ length: 400 }, () => annotatedText(random, DISGUISES.plain ?? ((value) => value)));
  const bodies = texts.map(({ text }) => new TextEncoder().encode(text));
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const all = tools();
  const times = await interleaved(
    ROUNDS,
    all.map((tool) => async () => {
      for (const [at, { text }] of texts.entries()) await tool.read(text, bodies[at]!);
    }),
    WARM_UP,
    TURN,
  );
  for (const [index, tool] of all.entries()) {
    const speed = characters / (times[index] ?? Number.NaN);
    const f1 = tool.score ? `F1 ${(await f1Of(tool.score, texts)).toFixed(3)}` : "the same  ";
    print(`${tool.name.padEnd(24)} ${speed.toFixed(0).padStart(6)} k characters/s  ${f1} (${tool.why})`);
  }
  const [browser = Number.NaN, findings = Number.NaN, ...others] = times;
  const [slower, faster] = [Math.max(...others), Math.min(...others)];
  for (const [what, ours] of [
    ["in the browser", browser],
    ["every finding", findings],
  ] as const)
    print(`ours (${what}) against the slower of the two: ${(slower / ours).toFixed(1)}× (wanted ≥ 20×), against the faster ${(faster / ours).toFixed(2)}×`);
  print(
    `F1 on mobile, resident id, card, e-mail; medians of ${ROUNDS} rounds of ${texts.length} sentences, each at least ${TURN} ms long, after ${WARM_UP} to warm up`,
  );
}

async function f1Of(scoreOf: NonNullable<Tool["score"]>, texts: readonly ReturnType<typeof annotatedText>[]): Promise<number> {
  let right = 0;
  let claims = 0;
  for (const { text, spans } of texts) {
    const values = spans.filter(({ kind }) => KINDS.has(kind)).map(({ start, end }) => text.slice(start, end));
    const score = await scoreOf(text, values);
    right += score.right;
    claims += score.all + values.length;
  }
  return (2 * right) / Math.max(1, claims);
}
