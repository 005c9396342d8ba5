import { IdeographSet } from "./ideograph-set.ts";
import type { LeftOfName } from "./left-of-name.ts";
import type { NameInText } from "./name-in-text.ts";
import { nameScore } from "./name-score.ts";
import { SHAPE, shapeOf } from "./name-shape.ts";
import { DEFINITE_AFTER, isEdge, isHonoured, OWNS_AFTER } from "./name-surroundings.ts";
import { WORDS_BORNE_AS_NAMES } from "./words-borne-as-names.ts";

/** Odds, as a logarithm, from which on characters are somebody's name whatever no rule says of them. */
const LEAST_SCORE = 0;
/** Below these not even an identifier beside it makes a name of it. */
const LEAST_OF_A_POSSIBLE = -4;
/** Behind a surname alone these say who somebody is, not what they are called: 王总, 李工. */
const NO_GIVEN_NAME = new IdeographSet("总工哥姐叔姨某董局处科队导老爷妈爸婶伯爹娘氏");

/** The likeliest of the names that may begin at `start`, where all that speaks for it weighs enough. */
export function nameByScore(text: string, start: number, surname: number, given: number, left: LeftOfName): NameInText | null {
  // "收货人写的是王小明" repeats what is said elsewhere.
  if (left.written || isInTitle(text, start)) return null;
  let best: NameInText | null = null;
  // Characters that few people bear are believed where somebody is announced.
  const saysWho = left.role || left.roleEnding || left.roleSaid || left.called || left.label;
  let most = LEAST_SCORE;
  for (let length = given; length >= 1; length--) {
    const end = start + surname + length;
    const value = text.slice(start, end);
    if (length === 1 && NO_GIVEN_NAME.has(text.charCodeAt(end - 1))) continue;
    if ((shapeOf(value) & (SHAPE.name | SHAPE.wide)) === 0 && !WORDS_BORNE_AS_NAMES.has(value) && !(length === 2 && saysWho)) continue;
    const score = scoreOf(text, start, end, surname, left);
    if (score < most) continue;
    most = score;
    best = { value, start, end, strength: "announced" };
  }
  return best;
}

/** How far before a name the bracket of a title may stand. */
const TITLE_REACH = 20;

/** True inside 《…》: a book, a film, a law. */
function isInTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - TITLE_REACH), start);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}

/** The score of the characters from `start` to `end`. */
function scoreOf(text: string, start: number, end: number, surname: number, left: LeftOfName): number {
  const value = text.slice(start, end);
  const after = text.slice(end, end + 8);
  return nameScore(text, start, end, surname, shapeOf(value), {
    left,
    after,
    edge: isEdge(text, end),
    honoured: isHonoured(text, end),
    owns: OWNS_AFTER.test(after),
    definite: DEFINITE_AFTER.test(after),
    borne: WORDS_BORNE_AS_NAMES.has(value),
  });
}

/** True where so much speaks against a name that not even an identifier beside it makes one of it. */
export function isUnlikely(text: string, start: number, end: number, surname: number, left: LeftOfName): boolean {
  return scoreOf(text, start, end, surname, left) < LEAST_OF_A_POSSIBLE;
}
