import { figureLength } from "./figures.ts";
import { ALSO_BORNE, GIVEN_NAME_CHARACTERS } from "./given-name-characters.ts";
import { IdeographSet } from "./ideograph-set.ts";
import { labelledNames } from "./labelled-names.ts";
import { type LeftOfName, leftOfName } from "./left-of-name.ts";
import { isUnlikely, nameByScore } from "./name-by-score.ts";
import { strengthByEvidence } from "./name-evidence.ts";
import type { NameInText } from "./name-in-text.ts";
import { idiomLength } from "./name-odds.ts";
import { nameOfOddCharacters } from "./name-of-odd-characters.ts";
import { SHAPE, shapeOf } from "./name-shape.ts";
import { CLAUSE_PREDICATE_AFTER, isEdge, isHonoured, OWNS_AFTER, PREDICATE_AFTER, SURE_PREDICATE_AFTER } from "./name-surroundings.ts";
import { speakersIn } from "./speakers.ts";
import { isCompoundSurname, surnameLength } from "./surnames.ts";
import { TRAIT } from "./text-traits.ts";
import { WORDS_BORNE_AS_NAMES } from "./words-borne-as-names.ts";
import { NOT_IN_GIVEN_NAMES, WORDS_THAT_LOOK_LIKE_NAMES } from "./words-that-look-like-names.ts";

/** Names used in samples and forms, whose given name is a number. */
const PLACEHOLDER = /^(?:张三|李四|王五|赵六|钱七|孙七|孙八|周八|周九|吴九|郑十)$/;
const NUMERALS = new IdeographSet("三四五六七八九十");

function isPlaceholder(value: string): boolean {
  return value.length === 2 && NUMERALS.has(value.charCodeAt(1)) && PLACEHOLDER.test(value);
}

/** Said behind a name only, as a title is behind many words. */
const ADDRESSED = /^\s?(?:先生|女士|小姐|太太|夫人|老师|医生|同学|同志|教授|律师)/;

/** Every place where a name may stand, left to right, none overlapping. `sides` is what `SIDE_WORDS` says of the text. */
export function namesInText(text: string, traits: number, sides: number): NameInText[] {
  const sure = withSpeakers(text, labelledNames(text, traits, sides));
  const names: NameInText[] = [];
  if ((traits & TRAIT.surname) === 0) return sure.length === 0 ? names : [...sure];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    if (surnameLength(text, at) === 0) continue;
    while (next < sure.length && (sure[next]?.end ?? 0) <= at) next++;
    const known = sure[next];
    if (known !== undefined && known.start <= at) {
      at = known.end - 1;
      continue;
    }
    const idiom = idiomLength(text, at);
    if (idiom > 0) {
      at += idiom - 1;
      continue;
    }
    const name = nameAt(text, at);
    const figure = name?.strength === "labelled" ? 0 : figureLength(text, at);
    if (figure > 0) at += figure - 1;
    if (name === null || figure > 0 || (known !== undefined && known.start < name.end)) continue;
    names.push(name);
    at = name.end - 1;
  }
  return sure.length === 0 ? names : [...names, ...sure].sort((a, b) => a.start - b.start);
}

function withSpeakers(text: string, labelled: readonly NameInText[]): readonly NameInText[] {
  const speakers = speakersIn(text);
  if (speakers.length === 0) return labelled;
  const starts = new Set(speakers.map((speaker) => speaker.start));
  const free = labelled.filter((name) => !starts.has(name.start));
  return [...free, ...speakers].sort((a, b) => a.start - b.start);
}

function nameAt(text: string, start: number): NameInText | null {
  const surname = isCompoundSurname(text, start) ? 2 : 1;
  const given = givenNameLength(text, start + surname);
  const odd = given < 2 && surname === 1 ? nameOfOddCharacters(text, start) : null;
  if (given === 0 || odd !== null) return odd;
  const leftEdge = isEdge(text, start - 1);
  // Inside a run of words nothing short of the shape of a name is worth looking around for.
  if (!leftEdge && !mayBeName(text, start, surname, given)) return null;
  // 李经理 is somebody, but not by name.
  if (isHonoured(text, start + surname)) return null;
  const left = leftOfName(text, start);
  let best: Judged | null = null;
  // The longer name first; a shorter one where the longer has nothing behind it that ends a name.
  for (let length = given; length >= 1; length--) {
    const end = start + surname + length;
    // 孟加拉 is a country and no 孟加.
    if (WORDS_THAT_LOOK_LIKE_NAMES.has(text.slice(start, end)) && length > 1) return null;
    const found = judge(text, start, end, left);
    if (found === null) continue;
    if (found.ends && found.name.strength !== "possible") return found.name;
    if (best === null || (best.name.strength === "possible" && (found.name.strength !== "possible" || (found.likely && !best.likely)))) best = found;
  }
  if (best !== null && best.name.strength !== "possible") return best.name;
  const likely = nameByScore(text, start, surname, given, left);
  if (likely !== null || best === null) return likely;
  return isUnlikely(text, start, best.name.end, surname, left) ? null : best.name;
}

/** The shape of a name, or an end where a name could end. */
function mayBeName(text: string, start: number, surname: number, given: number): boolean {
  for (let length = given; length >= 1; length--) {
    const end = start + surname + length;
    if (isEdge(text, end) || isHonoured(text, end)) return true;
    const value = text.slice(start, end);
    if ((shapeOf(value) & (SHAPE.name | SHAPE.wide)) !== 0 || isPlaceholder(value)) return true;
  }
  return false;
}

interface Judged {
  readonly name: NameInText;
  readonly ends: boolean;
  readonly likely: boolean;
}

/** What the characters from `start` to `end` are by what stands around them; `ends` where what follows ends a name. */
function judge(text: string, start: number, end: number, left: LeftOfName): Judged | null {
  const value = text.slice(start, end);
  const shape = shapeOf(value);
  const placeholder = isPlaceholder(value);
  const after = text.slice(end, end + 8);
  const edge = isEdge(text, end);
  const introduced = left.label || left.role;
  const honoured = isHonoured(text, end);
  // 黎明 is a word, 黎明霞 behind a role is somebody.
  const likely = placeholder || (shape & (value.length > 2 && (introduced || honoured) ? SHAPE.name : SHAPE.likely)) !== 0;
  const owns = !edge && OWNS_AFTER.test(after);
  const ends = edge || honoured || owns || PREDICATE_AFTER.test(after);
  const labelled =
    left.sure &&
    edge &&
    (shape & SHAPE.thing) === 0 &&
    (value.length > 2 || (shape & SHAPE.name) !== 0 || !WORDS_THAT_LOOK_LIKE_NAMES.has(value) || WORDS_BORNE_AS_NAMES.has(value));
  if (labelled) return { name: { value, start, end, strength: "labelled" }, ends: true, likely: true };
  const breaks = !GIVEN_NAME_CHARACTERS.has(text.charCodeAt(end));
  const evidence = strengthByEvidence(value, shape, { left, after, ends, edge, honoured, owns, breaks });
  if (evidence !== null && evidence !== "possible") return judged(value, start, evidence, true, true);
  if (!placeholder && (likely ? !ends : true) && (shape & (SHAPE.everyday | SHAPE.thing)) !== 0) return null;
  const telling = (shape & SHAPE.telling) !== 0;
  const believable = likely || telling;
  if (left.label && (ends ? believable || edge : likely && breaks)) return judged(value, start, "labelled", ends, likely);
  if (left.role && (ends ? likely || (telling && value.length > 2 && (edge || honoured)) : likely && breaks && (telling || value.length > 2)))
    return judged(value, start, "labelled", ends, likely);
  if (honoured && (likely || (telling && ADDRESSED.test(after))) && (left.edge || left.role || left.trigger || left.roleEnding || (left.copula && likely)))
    return judged(value, start, "announced", ends, likely);
  // A telling surname and two characters that people bear speak for themselves where a person is spoken of.
  const full = likely && telling && value.length > 2;
  if (full && (left.role || left.roleEnding || left.trigger || left.when)) return judged(value, start, "announced", ends, likely);
  if (ends && (left.role || left.trigger || left.when || honoured) && (shape & SHAPE.loose) !== 0) return judged(value, start, "announced", ends, likely);
  if (left.greeting && edge) return judged(value, start, "announced", ends, likely);
  if (left.trigger && (ends ? likely || (telling && edge && value.length > 2) : likely && telling && breaks && value.length > 2))
    return judged(value, start, "announced", ends, likely);
  if (left.roleEnding && likely && ends && (telling || value.length > 2)) return judged(value, start, "announced", ends, likely);
  if (owns && after.startsWith("的") && likely && (left.edge || left.copula || telling)) return judged(value, start, "announced", ends, likely);
  if (left.clause && likely && (SURE_PREDICATE_AFTER.test(after) || (telling && CLAUSE_PREDICATE_AFTER.test(after))))
    return judged(value, start, "announced", ends, likely);
  if (left.clause && SURE_PREDICATE_AFTER.test(after) && (shape & SHAPE.loose) !== 0) return judged(value, start, "announced", ends, likely);
  if (evidence === "possible") return judged(value, start, evidence, ends, likely);
  return left.edge && (ends || NOT_IN_GIVEN_NAMES.has(text.charCodeAt(end))) ? judged(value, start, "possible", ends, likely) : null;
}

function judged(value: string, start: number, strength: NameInText["strength"], ends: boolean, likely: boolean): Judged {
  return { name: { value, start, end: start + value.length, strength }, ends, likely };
}

/** 0, 1 or 2 characters that can be a given name. */
function givenNameLength(text: string, from: number): number {
  let length = 0;
  while (length < 2) {
    const code = text.charCodeAt(from + length);
    if (!(code >= 0x4e00 && code <= 0x9fff) || (NOT_IN_GIVEN_NAMES.has(code) && !GIVEN_NAME_CHARACTERS.has(code) && !ALSO_BORNE.has(code))) break;
    length++;
  }
  return length;
}
