import type { RecognisedPerson } from "@outflow/shared/contract/examination.ts";
import { countPeople } from "@outflow/shared/resolve/count-people.ts";

/** The people of one document, counted as the ledger would count them. What is sensitive was judged when it was recognised. */
export function countRecognised(people: readonly RecognisedPerson[]): { people: number; sensitivePeople: number } {
  const { all, sensitive } = countPeople(
    people.map(({ identifiers, sensitiveKinds, minor }) => ({
      identifiers: identifiers.map(({ kind, value }) => ({ kind, pseudonym: `${kind}\0${value}` })),
      ordinary: true,
      sensitive: sensitiveKinds.length > 0 || minor,
    })),
  );
  return { people: all.people, sensitivePeople: sensitive.people };
}
