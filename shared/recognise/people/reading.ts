import type { Finding, RecognisedPerson } from "../../contract/examination.ts";
import type { SensitiveKind } from "../../contract/kinds.ts";
import type { Candidate } from "../text/candidate.ts";
import type { Day } from "./finish-person.ts";
import type { PersonDraft } from "./person-draft.ts";

/** Why something was not read: fixed codes, in the order in which they outrank each other. */
export type NotRead = "encrypted" | "damaged" | "too-large" | "too-deep" | "too-many" | "image-only" | "binary" | "blob-body" | "unknown-format";

/** One call of `recognise` while it runs. */
export class Reading {
  readonly people: (PersonDraft | RecognisedPerson)[] = [];
  readonly findings: Finding[] = [];
  notRead: NotRead | null = null;
  /** Something beside what was cut off has been read. */
  sawContent = false;
  /** Files met as base64 in a field: opened after the document itself. */
  readonly enclosed: Uint8Array[] = [];
  /** What the document's own column list calls its fields: "c2" → "订单号". */
  readonly columnNames = new Map<string, string>();
  private nodes = 0;

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

  cutOff(reason: NotRead): null {
    this.notRead ??= reason;
    return null;
  }

  find(candidate: Candidate, base: ((index: number) => number) | null): void {
    if (!this.withFindings) return;
    this.findings.push({
      kind: candidate.kind,
      start: base === null ? 0 : base(candidate.start),
      end: base === null ? 0 : base(candidate.end - 1) + 1,
      recogniser: candidate.recogniser,
      check: candidate.check,
      certainty: candidate.certainty,
      sensitive:
        candidate.kind === "bank_card" ||
        candidate.kind === "iban" ||
        (DOCUMENTS.has(candidate.kind) && this.day.sensitiveKinds.has("identity_document_number")),
      masked: candidate.masked,
    });
  }

  findSensitive(kind: SensitiveKind, start: number, end: number, base: ((index: number) => number) | null): void {
    if (!this.withFindings || !this.day.sensitiveKinds.has(kind)) return;
    this.findings.push({
      kind,
      start: base === null ? 0 : base(start),
      end: base === null ? 0 : base(end - 1) + 1,
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
