import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { Redactor } from "@redactpii/node";
import { OpenRedaction } from "openredaction";
import { annotatedText, DISGUISES } from "../recognise-quality/annotated-texts.ts";
import { Random } from "../recognise-quality/random.ts";

interface Tool {
  readonly name: string;
  /** How many of `values` it found, and how many things it found in all. */
  readonly look: (text: string, values: readonly string[]) => Promise<{ right: number; all: number }>;
}

const AT = new Date("2026-11-22T04:00:00Z");
const KINDS: ReadonlySet<string> = new Set(["mobile", "resident_id", "bank_card", "email"]);

function tools(): Tool[] {
  const redaction = new OpenRedaction();
  const redactor = new Redactor();
  return [
    {
      name: "ours",
      async look(text, values) {
        const { findings } = await recognise({ bytes: new TextEncoder().encode(text), contentType: "text/plain" }, { at: AT, withFindings: true });
        const found = findings.filter(({ kind }) => KINDS.has(kind)).map(({ start, end }) => text.slice(start, end));
        return { right: values.filter((value) => found.includes(value)).length, all: found.length };
      },
    },
    {
      name: "openredaction 1.1.5",
      async look(text, values) {
        const { detections } = await redaction.detect(text);
        return { right: values.filter((value) => detections.some((found) => found.value.includes(value))).length, all: detections.length };
      },
    },
    {
      name: "@redactpii/node 1.0.17",
      async look(text, values) {
        const clean = redactor.redact(text);
        return {
          right: values.filter((value) => !clean.includes(value)).length,
          all: clean.match(/\b(?:PERSON_NAME|EMAIL_ADDRESS|PHONE_NUMBER|CREDIT_CARD_NUMBER|US_SOCIAL_SECURITY_NUMBER)\b/g)?.length ?? 0,
        };
      },
    },
  ];
}

/** The same Chinese sentences for each: kilobytes a second, and F1 on mobiles, resident ids, cards and addresses. */
export async function againstLibraries(print: (line: string) => void): Promise<void> {
  const random = new Random(99);
  const texts = Array.from({ length: 400 }, () => annotatedText(random, DISGUISES.plain ?? ((value) => value)));
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const speeds: number[] = [];
  for (const tool of tools()) {
    const score = { right: 0, all: 0, truth: 0 };
    for (const { text, spans } of texts.slice(0, 50))
      await tool.look(
        text,
        spans.map(({ start, end }) => text.slice(start, end)),
      );
    const start = performance.now();
    for (const { text, spans } of texts) {
      const values = spans.filter(({ kind }) => KINDS.has(kind)).map((span) => text.slice(span.start, span.end));
      const { right, all } = await tool.look(text, values);
      score.right += right;
      score.all += all;
      score.truth += values.length;
    }
    const speed = characters / (performance.now() - start);
    speeds.push(speed);
    const f1 = (2 * score.right) / Math.max(1, score.all + score.truth);
    print(`${tool.name.padEnd(24)} ${speed.toFixed(0)} k characters/s  F1 ${f1.toFixed(3)} (mobile, resident id, card, e-mail in ${texts.length} sentences)`);
  }
  const [ours = Number.NaN, ...others] = speeds;
  print(`ours against the slower of the two libraries: ${(ours / Math.min(...others)).toFixed(1)}× (wanted ≥ 20×)`);
}
