import { isIdeograph } from "./character-kind.ts";
import { labelBefore } from "./labelled-names.ts";
import type { NameInText } from "./name-in-text.ts";
import { endsLikeAThing, hasTellingSurname, isEverydayWord } from "./name-shape.ts";
import { DEFINITE_AFTER, endsInRole, isEdge, isHonoured } from "./name-surroundings.ts";

/**
 * A name of three characters of which one mostly begins or ends a word (知行, 不群, 于燕): believed behind an @, behind a label that is
 * followed by a name, and between a role and a sex or an age. Null where it is none of these.
 */
export function nameOfOddCharacters(text: string, start: number): NameInText | null {
  const end = start + 3;
  if (!isEdge(text, end) || !isIdeograph(text.charCodeAt(start + 1)) || !isIdeograph(text.charCodeAt(start + 2))) return null;
  const value = text.slice(start, end);
  if (!hasTellingSurname(value) || isEverydayWord(value) || endsLikeAThing(value) || isHonoured(text, start + 1) || endsInRole(value)) return null;
  const before = text.slice(Math.max(0, start - 20), start);
  const name = (strength: NameInText["strength"]) => ({ value, start, end, strength });
  switch (before.at(-1)) {
    case "@":
      return name("announced");
    case ":":
    case " ":
    case "=":
    case "'":
    case '"':
      return labelBefore(before) === "sure" ? name("labelled") : null;
  }
  return endsInRole(before) && DEFINITE_AFTER.test(text.slice(end, end + 8)) ? name("labelled") : null;
}
