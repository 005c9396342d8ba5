import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { PiKind } from "@outflow/shared/contract/kinds.ts";
import { z } from "zod";
import type { Annotated } from "./annotated-texts.ts";

/** What other people's sets call the kinds; what is not here is not scored. */
const KIND_OF_LABEL: Readonly<Record<string, PiKind>> = {
  zh_phone: "mobile",
  zh_person_name: "name",
  zh_id_card: "resident_id",
  zh_bank_card: "bank_card",
  zh_address: "postal_address",
  email: "email",
  name: "name",
  PERSON: "name",
  PER: "name",
  "PER.NAM": "name",
  NAME: "name",
  EMAIL_ADDRESS: "email",
  CREDIT_CARD: "bank_card",
  US_SSN: "us_ssn",
  IBAN_CODE: "iban",
};

const byteSpans = z.object({ text: z.string(), expect: z.array(z.object({ type: z.string(), start: z.number(), end: z.number() })) });
const byLabel = z.object({ text: z.string(), label: z.record(z.string(), z.record(z.string(), z.array(z.tuple([z.number(), z.number()])))) });
const unitSpans = z.object({
  full_text: z.string(),
  spans: z.array(z.object({ entity_type: z.string(), start_position: z.number(), end_position: z.number() })),
});

export interface LabelledSet {
  readonly name: string;
  readonly texts: readonly Annotated[];
  /** The kinds the set labels: findings of other kinds are neither right nor wrong. */
  readonly kinds: ReadonlySet<string>;
}

/**
 * The labelled sets of a folder, each file one: lines of cn-pii-bench (`expect`, offsets in bytes) or CLUENER (`label`, last index included), a JSON array of
 * presidio-research (`spans`), or `.bio` (one character and its label a line). Empty where there is no such folder.
 */
export function readLabelledSets(folder: string): LabelledSet[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:jsonl?|bio)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const content = readFileSync(path, "utf8");
      const texts = path.endsWith(".bio") ? readBio(content) : records(content).map(annotated);
      return { name: relative(folder, path), texts, kinds: new Set<string>(texts.flatMap(({ spans }) => spans.map(({ kind }) => kind))) };
    });
}

function records(content: string): unknown[] {
  if (content.trimStart().startsWith("[")) return JSON.parse(content) as unknown[];
  return content
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as unknown);
}

function annotated(record: unknown): Annotated {
  const bytes = byteSpans.safeParse(record);
  if (bytes.success) {
    const encoded = new TextEncoder().encode(bytes.data.text);
    const unit = (byte: number) => new TextDecoder().decode(encoded.subarray(0, byte)).length;
    return { text: bytes.data.text, spans: bytes.data.expect.flatMap(({ type, start, end }) => span(type, unit(start), unit(end))) };
  }
  const labels = byLabel.safeParse(record);
  if (labels.success) {
    const spans = Object.entries(labels.data.label).flatMap(([label, values]) =>
      Object.values(values).flatMap((places) => places.flatMap(([start, last]) => span(label, start, last + 1))),
    );
    return { text: labels.data.text, spans };
  }
  const { full_text: text, spans } = unitSpans.parse(record);
  return { text, spans: spans.flatMap(({ entity_type, start_position, end_position }) => span(entity_type, start_position, end_position)) };
}

function span(label: string, start: number, end: number): Annotated["spans"][number][] {
  const kind = KIND_OF_LABEL[label];
  return kind === undefined ? [] : [{ kind, start, end }];
}

function readBio(content: string): Annotated[] {
  return content.split(/\r?\n\s*\r?\n/).map((sentence) => {
    let text = "";
    const spans: { kind: PiKind; start: number; end: number }[] = [];
    for (const line of sentence.split(/\r?\n/)) {
      const [character, label = "O"] = line.split(/[\t ]/);
      const kind = KIND_OF_LABEL[label.slice(2)];
      const last = spans.at(-1);
      if (label.startsWith("B-") && kind !== undefined) spans.push({ kind, start: text.length, end: text.length + (character ?? "").length });
      else if (label.startsWith("I-") && kind !== undefined && last?.end === text.length)
        spans[spans.length - 1] = { ...last, end: text.length + (character ?? "").length };
      text += character ?? "";
    }
    return { text, spans };
  });
}
