import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { distinctPeople } from "../../../cli/recognise-distinct-people.ts";
import type { RecogniseCase } from "./recognise-case.ts";

const AT = new Date("2026-11-22T04:00:00Z");

/** What is wrong with a case, as a sentence; null when the recogniser answers the truth. Runs wherever TypeScript does. */
export async function checkCase(expected: RecogniseCase): Promise<string | null> {
  const { people, findings } = await recognise(
    { bytes: new TextEncoder().encode(expected.text), contentType: expected.type, fileName: expected.file },
    { at: AT, withFindings: true },
  );
  const distinct = distinctPeople(people);
  if (distinct.length !== expected.people) return `says ${distinct.length} people instead of ${expected.people}: ${kindsOf(people)}`;
  const sensitive = distinct.filter((person) => person.sensitive).length;
  if (expected.sensitive !== undefined && sensitive !== expected.sensitive)
    return `says ${sensitive} sensitive people instead of ${expected.sensitive}: ${kindsOf(people)}`;
  const kinds = new Set(people.flatMap((person) => person.kinds));
  const missing = expected.kinds?.filter((kind) => !kinds.has(kind)) ?? [];
  if (missing.length > 0) return `misses ${missing.join(", ")}`;
  const sensitiveKinds = new Set(people.flatMap((person) => person.sensitiveKinds));
  const unsaid = expected.sensitiveKinds?.filter((kind) => !sensitiveKinds.has(kind)) ?? [];
  if (unsaid.length > 0) return `misses ${unsaid.join(", ")}`;
  return findings.some((finding) => finding.start > finding.end || finding.end > expected.text.length) ? "places a finding outside the text" : null;
}

function kindsOf(people: readonly { kinds: readonly string[]; sensitiveKinds: readonly string[] }[]): string {
  return people.map((person) => [...person.kinds, ...person.sensitiveKinds].join("+")).join(" | ");
}
