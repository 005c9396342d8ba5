import type { RecognisedPerson } from "@outflow/shared/contract/examination.ts";
import { countRecognised } from "../../../cli/count-recognised.ts";
import type { RecogniseCase } from "./recognise-case.ts";

/** What is wrong with the people found in a case, as a sentence; null when they are the truth. */
export function judgePeople(people: readonly RecognisedPerson[], expected: RecogniseCase): string | null {
  const { people: distinct, sensitivePeople: sensitive } = countRecognised(people);
  if (distinct !== expected.people) return `says ${distinct} people instead of ${expected.people}: ${kindsOf(people)}`;
  if (expected.sensitive !== undefined && sensitive !== expected.sensitive)
    return `says ${sensitive} sensitive people instead of ${expected.sensitive}: ${kindsOf(people)}`;
  const kinds = new Set(people.flatMap((person) => person.kinds));
  const missing = expected.kinds?.filter((kind) => !kinds.has(kind)) ?? [];
  if (missing.length > 0) return `misses ${missing.join(", ")}`;
  const sensitiveKinds = new Set(people.flatMap((person) => person.sensitiveKinds));
  const unsaid = expected.sensitiveKinds?.filter((kind) => !sensitiveKinds.has(kind)) ?? [];
  return unsaid.length > 0 ? `misses ${unsaid.join(", ")}` : null;
}

function kindsOf(people: readonly RecognisedPerson[]): string {
  return people.map((person) => [...person.kinds, ...person.sensitiveKinds].join("+")).join(" | ");
}
