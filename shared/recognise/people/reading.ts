import type { Finding, RecognisedPerson } from "../../contract/examination.ts";
import type { SensitiveKind } from "../../contract/kinds.ts";
import type { Candidate } from "../text/candidate.ts";
import type { Day } from "./finish-person.ts";
import type { PersonDraft } from "./person-draft.ts";
import { SourcePlaces } from "./source-places.ts";

/** Why something was not read: fixed codes. `no-reader`: it can be read, but not here; whoever has the readers should read the whole again. */
export type NotRead = "encrypted" | "damaged" | "too-large" | "too-deep" | "too-many" | "image-only" | "binary" | "blob-body" | "unknown-format" | "no-reader";

/** One call of `recognise` while it runs. */
export class Reading {
  readonly people: (PersonDraft | RecognisedPerson)[] = [];
  private findings: Finding[] = [];
  notRead: NotRead | null = null;
  /** Something beside what was cut off has been read. */
  sawContent = false;
  /** Files met as base64 in a field: opened after the document itself. */
  readonly enclosed: Uint8Array[] = [];
  /** What the document's own column list calls its fields: "c2" → "订单号". */
  readonly columnNames = new Map<string, string>();
  /** Short texts in which nothing was found: labels and states come again and again. Only while the document is read. */
  private empty: Set<string> | null = null;
  private nodes = 0;
  private source: SourcePlaces | null = null;
  /** Names that count only beside a better sign, by their findings. */
  private unsure: Map<Finding, string> | null = null;

  constructor(
    readonly day: Day,
    readonly withFindings: boolean,
  ) {}

  /** False when the document has more parts than are looked at. */
  mayGoOn(): boolean {
    if (++this.nodes <= LIMITS.nodes) return true;
    this.cutOff("too-many");
    return false;
  }

  /** True where the same text has been read in vain. */
  isKnownEmpty(text: string): boolean {
    return this.empty !== null && text.length <= EMPTY_TEXT && this.empty.has(text);
  }

  noteEmpty(text: string): void {
    if (text.length > EMPTY_TEXT || this.withFindings) return;
    this.empty ??= new Set();
    if (this.empty.size < EMPTY_TEXTS) this.empty.add(text);
  }

  /** The first reason stands, but for one that somebody else can do away with. */
  cutOff(reason: NotRead): null {
    if (this.notRead === null || reason === "no-reader") this.notRead = reason;
    return null;
  }

  /** `text` is the document as text, null once what follows is no longer a piece of it. */
  keepPlaces(text: string | null): void {
    this.source = text !== null && this.withFindings && text.length <= LIMITS.text ? new SourcePlaces(text) : null;
  }

  /** Where a text without places of its own stands in the document; null where nobody can say. */
  placesIn(text: string): ((index: number) => number) | null {
    return this.source === null ? null : this.source.placesOf(text);
  }

  /** What has been found since the last call, without the names that turned out to be nobody's. */
  takeFindings(people: readonly RecognisedPerson[]): readonly Finding[] {
    const { findings, unsure } = this;
    this.findings = [];
    if (unsure === null) return findings;
    const names = new Set(people.flatMap(({ identifiers }) => identifiers.filter(({ kind }) => kind === "name").map(({ value }) => value)));
    return findings.filter((finding) => names.has(unsure.get(finding) ?? "") || !unsure.has(finding));
  }

  find(candidate: Candidate, base: ((index: number) => number) | null, isUnsure = false): void {
    if (!this.withFindings) return;
    const { start, end } = this.placed(candidate.start, candidate.end, base);
    const finding: Finding = {
      kind: candidate.kind,
      start,
      end,
      recogniser: candidate.recogniser,
      check: candidate.check,
      certainty: Math.round(candidate.certainty * 1_000) / 1_000,
      sensitive:
        candidate.kind === "bank_card" ||
        candidate.kind === "iban" ||
        (DOCUMENTS.has(candidate.kind) && this.day.sensitiveKinds.has("identity_document_number")),
      masked: candidate.masked,
    };
    this.findings.push(finding);
    if (!isUnsure) return;
    this.unsure ??= new Map();
    this.unsure.set(finding, candidate.value);
  }

  /** [0,0) where a piece has no place, or where its ends do not stand in one stretch. */
  private placed(start: number, end: number, base: ((index: number) => number) | null): { readonly start: number; readonly end: number } {
    const from = base === null ? -1 : base(start);
    const to = base === null ? -1 : base(end - 1);
    return from === -1 || to < from ? { start: 0, end: 0 } : { start: from, end: to + (this.source?.widthAt(to) ?? 1) };
  }

  findSensitive(kind: SensitiveKind, start: number, end: number, base: ((index: number) => number) | null): void {
    if (!this.withFindings || !this.day.sensitiveKinds.has(kind)) return;
    this.findings.push({
      kind,
      ...this.placed(start, end, base),
      recogniser: `sensitive-${kind.replaceAll("_", "-")}`,
      check: "unknown",
      certainty: 0.7,
      sensitive: true,
      masked: false,
    });
  }
}

const DOCUMENTS: ReadonlySet<string> = new Set([
  "resident_id",
  "passport",
  "hk_macao_permit",
  "taiwan_permit",
  "foreigner_permit",
  "us_ssn",
  "driving_licence",
  "social_security_number",
]);

/** Characters of a text worth remembering, and how many of them are remembered. */
const EMPTY_TEXT = 100;
const EMPTY_TEXTS = 1_000;

export const LIMITS = {
  /** Nesting of objects, arrays and documents inside strings. */
  depth: 64,
  /** Objects, arrays and values looked at in one document. */
  nodes: 5_000_000,
  /** Documents inside documents: a file in an archive in a form field. */
  containers: 6,
  /** Files opened out of base64 fields. */
  enclosed: 200,
  /** Characters of one text that are read as prose. */
  text: 4_000_000,
} as const;
