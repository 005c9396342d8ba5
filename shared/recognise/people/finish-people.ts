import type { RecognisedPerson } from "../../contract/examination.ts";
import { finishPerson } from "./finish-person.ts";
import type { PersonDraft } from "./person-draft.ts";
import type { Reading } from "./reading.ts";

/** The drafts as people, each set of identifiers once: a message sent as text and as blocks names the same people twice. */
export function finishPeople(reading: Reading, drafts: readonly (PersonDraft | RecognisedPerson)[] = reading.people): RecognisedPerson[] {
  const people: RecognisedPerson[] = [];
  const seen = drafts.length > 1 ? new Set<string>() : null;
  const named = namesOf(drafts);
  for (const draft of drafts) {
    if (!isFinished(draft) && draft.isMention && named !== null && isNamedElsewhere(draft, named)) {
      if (draft.sensitive.size > 0) tellNamesake(draft, drafts);
      continue;
    }
    if (isFinished(draft)) {
      people.push(draft);
      continue;
    }
    const person = finishPerson(draft, reading.day);
    if (person === null) continue;
    if (seen !== null && !person.identifiers.every((identifier) => identifier.kind === "name")) {
      const key = person.identifiers.map((identifier) => `${identifier.kind}\0${identifier.value}`).join("\0");
      if (seen.has(key)) continue;
      seen.add(key);
    }
    people.push(person);
  }
  return people;
}

function isFinished(person: PersonDraft | RecognisedPerson): person is RecognisedPerson {
  return Array.isArray(person.identifiers);
}

/** Names of those who are more than mentioned; null where nobody is merely mentioned. */
function namesOf(drafts: readonly (PersonDraft | RecognisedPerson)[]): Set<string> | null {
  if (!drafts.some((draft) => !isFinished(draft) && draft.isMention)) return null;
  const names = new Set<string>();
  for (const draft of drafts) {
    if (isFinished(draft))
      for (const { kind, value } of draft.identifiers) {
        if (kind === "name") names.add(value);
      }
    else if (!draft.isMention) for (const name of draft.identifiers.get("name") ?? []) names.add(name);
  }
  return names;
}

/** What is said of a mention is said of the one who is more than mentioned, else of the first mention. */
function tellNamesake(mention: PersonDraft, drafts: readonly (PersonDraft | RecognisedPerson)[]): void {
  const name = mention.identifiers.get("name")?.[0] ?? "";
  const namesakes = drafts.filter((draft): draft is PersonDraft => !isFinished(draft) && draft.identifiers.get("name")?.includes(name) === true);
  const home = namesakes.find((draft) => !draft.isMention) ?? namesakes[0];
  for (const kind of mention.sensitive) home?.sensitive.add(kind);
}

/** True for all but the first mention of a name. */
function isNamedElsewhere(draft: PersonDraft, named: Set<string>): boolean {
  const name = draft.identifiers.get("name")?.[0] ?? "";
  if (named.has(name)) return true;
  named.add(name);
  return false;
}
