import { isIdeograph } from "./character-kind.ts";
import type { LeftOfName } from "./left-of-name.ts";
import { firstGivenOdds, isInLongerWord, lastGivenOdds, surnameOdds, wordWeight } from "./name-odds.ts";
import { SHAPE } from "./name-shape.ts";
import { PREDICATE_AFTER, SURE_PREDICATE_AFTER } from "./name-surroundings.ts";

/** What stands around characters that may be a name, as `names-in-text` finds it out. */
export interface ScoredSurroundings {
  readonly left: LeftOfName;
  readonly after: string;
  readonly edge: boolean;
  readonly honoured: boolean;
  readonly owns: boolean;
  readonly definite: boolean;
  /** A word that some are called by. */
  readonly borne: boolean;
}

/**
 * Logistic regression over 122,204 places in running text where a surname could stand, of which 4,500 are names: news, short
 * messages and texts written for this purpose, on half of which the other half was checked. At 0 a name is as likely as not.
 * One feature a line, rounded.
 */
const BIAS = -6.84;
const WEIGHT = {
  three: 2.03,
  compound: -0.49,
  surname: 0.22,
  givenOfTwo: 0.09,
  givenAlone: 0.21,
  wordAcrossLeft: -0.52,
  wordAcrossRight: -0.28,
  wordInsideThree: -0.34,
  wordInsideTwo: -0.38,
  givenIsWord: -0.24,
  longerWord: -7.39,
  longerWordThree: 4.87,
  telling: 0.52,
  everyday: -1.28,
  shapeOfThree: 1.4,
  shapeOfTwo: 2.19,
  wide: 1.45,
  borne: 1.39,
  label: 1.23,
  role: 3.67,
  roleEnding: 1.32,
  roleSaid: 1.15,
  trigger: 0.98,
  toSomebody: 1.54,
  when: 1.12,
  copula: 0.8,
  letter: 2.5,
  leftEdge: 0.13,
  leftEdgeThree: -0.56,
  clause: 0.61,
  rightEdge: 0.93,
  bothEdges: 1.28,
  honoured: 3.08,
  owns: 2.19,
  predicate: 1.09,
  surePredicate: 1.84,
  predicateOfClause: 0.93,
  definite: 4.7,
} as const;
/** A surname of two characters is in no table of characters; it begins few words. */
const COMPOUND_ODDS = 10;

/** The logarithm of the odds that the characters from `start` to `end` are somebody's name. `surname` is the length of the surname, `shape` what `shapeOf` says. */
export function nameScore(text: string, start: number, end: number, surname: number, shape: number, around: ScoredSurroundings): number {
  return BIAS + scoreOfCharacters(text, start, end, surname, shape) + scoreOfSurroundings(end - start - surname === 2, around);
}

function scoreOfCharacters(text: string, start: number, end: number, surname: number, shape: number): number {
  const three = end - start - surname === 2;
  const first = text.charCodeAt(start);
  const given = text.charCodeAt(start + surname);
  const last = text.charCodeAt(end - 1);
  let score = three ? WEIGHT.three + WEIGHT.givenOfTwo * (firstGivenOdds(given) + lastGivenOdds(last)) : WEIGHT.givenAlone * lastGivenOdds(last);
  score += WEIGHT.surname * (surname === 2 ? COMPOUND_ODDS : surnameOdds(first));
  if (surname === 2) score += WEIGHT.compound;
  else score += (three ? WEIGHT.wordInsideThree : WEIGHT.wordInsideTwo) * wordWeight(first, given);
  if (three) score += WEIGHT.givenIsWord * wordWeight(given, last);
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isIdeograph(before)) score += WEIGHT.wordAcrossLeft * wordWeight(before, first);
  if (isIdeograph(after)) score += WEIGHT.wordAcrossRight * wordWeight(last, after);
  if (isInLongerWord(text, start)) score += three ? WEIGHT.longerWord + WEIGHT.longerWordThree : WEIGHT.longerWord;
  if ((shape & SHAPE.telling) !== 0) score += WEIGHT.telling;
  if ((shape & SHAPE.everyday) !== 0) score += WEIGHT.everyday;
  if ((shape & SHAPE.name) !== 0) score += three ? WEIGHT.shapeOfThree : WEIGHT.shapeOfTwo;
  return (shape & SHAPE.wide) !== 0 ? score + WEIGHT.wide : score;
}

function scoreOfSurroundings(three: boolean, { left, after, edge, honoured, owns, definite, borne }: ScoredSurroundings): number {
  let score = borne ? WEIGHT.borne : 0;
  if (left.label) score += WEIGHT.label;
  if (left.role) score += WEIGHT.role;
  if (left.roleEnding) score += WEIGHT.roleEnding;
  if (left.roleSaid) score += WEIGHT.roleSaid;
  if (left.trigger) score += WEIGHT.trigger;
  if (left.toSomebody) score += WEIGHT.toSomebody;
  if (left.when) score += WEIGHT.when;
  if (left.copula) score += WEIGHT.copula;
  if (left.letter) score += WEIGHT.letter;
  if (left.edge) score += three ? WEIGHT.leftEdge + WEIGHT.leftEdgeThree : WEIGHT.leftEdge;
  if (left.clause) score += WEIGHT.clause;
  if (edge) score += left.edge ? WEIGHT.rightEdge + WEIGHT.bothEdges : WEIGHT.rightEdge;
  if (honoured) score += WEIGHT.honoured;
  if (owns) score += WEIGHT.owns;
  if (definite) score += WEIGHT.definite;
  if (PREDICATE_AFTER.test(after)) score += left.clause ? WEIGHT.predicate + WEIGHT.predicateOfClause : WEIGHT.predicate;
  return SURE_PREDICATE_AFTER.test(after) ? score + WEIGHT.surePredicate : score;
}
