import { type AST, parseRegExpLiteral } from "@eslint-community/regexpp";

/** A text that a pattern is meant to match, and the alternatives of the pattern it is made of. */
interface Piece {
  readonly text: string;
  readonly uses: readonly AST.Alternative[];
}

export interface TextsOfPattern {
  readonly texts: readonly string[];
  /** Alternatives of which no text could be made. */
  readonly missed: readonly string[];
}

/** Past this many combinations every choice stands in one text at least, beside the shortest of the others. */
const MOST = 10_000;
/** Characters of a class up to which each is tried. */
const FEW = 24;
/** Stand for classes too large to be tried: a rare ideograph, letters, a digit, signs and blanks. */
const SAMPLES = ["龘", "q", "Q", "1", "-", " ", "\n", "、"];
const NONE: Piece = { text: "", uses: [] };
const NOTHING: readonly Piece[] = [NONE];

/**
 * Texts that `pattern` matches, among them one at least for every alternative in it. What stands before or behind (positive look-arounds
 * at the edges of an alternative) is part of the text; other assertions are not followed, and a text that does not match is left out.
 */
export function textsOfPattern(pattern: RegExp): TextsOfPattern {
  const ast = parseRegExpLiteral(pattern);
  const tried = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
  const matching = ofAlternatives(ast.pattern.alternatives).filter(({ text }) => tried.test(text));
  const used = new Set(matching.flatMap(({ uses }) => uses));
  const missed = alternativesIn(ast.pattern.alternatives).filter((alternative) => !used.has(alternative));
  return { texts: [...new Set(matching.map(({ text }) => text))], missed: missed.map(({ raw }) => raw) };
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Piece[] {
  return alternatives.flatMap((alternative) =>
    oneAfterTheOther(alternative.elements.map(piecesOf)).map(({ text, uses }) => ({ text, uses: [alternative, ...uses] })),
  );
}

function piecesOf(element: AST.Element, index: number, elements: readonly AST.Element[]): readonly Piece[] {
  switch (element.type) {
    case "Group":
    case "CapturingGroup":
      return ofAlternatives(element.alternatives);
    case "Quantifier":
      return repeated(piecesOf(element.element, index, elements), element);
    case "Character":
      return [{ text: String.fromCodePoint(element.value), uses: [] }];
    case "CharacterSet":
    case "CharacterClass":
      return charactersOf(element).map((text) => ({ text, uses: [] }));
    case "Assertion":
      return isTextBeside(element, index, elements) ? [...NOTHING, ...ofAlternatives(element.alternatives)] : NOTHING;
    default:
      throw new Error(`no texts are made of ${element.type}`);
  }
}

function isTextBeside(assertion: AST.Assertion, index: number, elements: readonly AST.Element[]): assertion is AST.LookaroundAssertion {
  if ((assertion.kind !== "lookahead" && assertion.kind !== "lookbehind") || assertion.negate) return false;
  return index === (assertion.kind === "lookahead" ? elements.length - 1 : 0);
}

function repeated(pieces: readonly Piece[], { min, max }: AST.Quantifier): Piece[] {
  const some = pieces.map(({ text, uses }) => ({ text: text.repeat(Math.max(min, 1)), uses }));
  const beside = min < 2 && max > 1 ? pieces.map((piece) => joined([shortestOf(pieces), piece, ...(max > 2 ? [shortestOf(pieces)] : [])])) : [];
  return [...(min === 0 ? NOTHING : []), ...some, ...beside];
}

function charactersOf(set: AST.CharacterSet | AST.CharacterClass): string[] {
  const fits = new RegExp(`^${set.raw}$`, "s");
  if (set.type === "CharacterSet" || set.negate) return SAMPLES.filter((char) => fits.test(char)).slice(0, 1);
  return (set as AST.ClassRangesCharacterClass).elements.flatMap((element) => {
    if (element.type === "Character") return [String.fromCodePoint(element.value)];
    if (element.type === "CharacterClassRange") return charactersBetween(element.min.value, element.max.value);
    return SAMPLES.filter((char) => new RegExp(`^${element.raw}$`).test(char)).slice(0, 1);
  });
}

function charactersBetween(min: number, max: number): string[] {
  if (max - min < FEW) return Array.from({ length: max - min + 1 }, (_, place) => String.fromCodePoint(min + place));
  const samples = SAMPLES.filter((char) => char.charCodeAt(0) >= min && char.charCodeAt(0) <= max);
  return samples.length > 0 ? samples : [String.fromCodePoint(min)];
}

function oneAfterTheOther(choices: readonly (readonly Piece[])[]): Piece[] {
  const combinations = choices.reduce((product, pieces) => product * pieces.length, 1);
  if (combinations <= MOST)
    return choices.reduce<Piece[]>((before, pieces) => before.flatMap((one) => pieces.map((next) => joined([one, next]))), [...NOTHING]);
  const shortest = choices.map(shortestOf);
  return choices.flatMap((pieces, place) => {
    const next = choices[place + 1] ?? NOTHING;
    const partnersOf = (turn: number) => (pieces.length * next.length <= MOST ? next : [shortestOf(next), next[turn % next.length] ?? NONE]);
    return pieces.flatMap((piece, turn) => partnersOf(turn).map((other) => joined(shortest.with(place, piece).toSpliced(place + 1, 1, other))));
  });
}

function shortestOf(pieces: readonly Piece[]): Piece {
  return pieces.reduce((short, piece) => (piece.text.length < short.text.length ? piece : short));
}

function joined(pieces: readonly Piece[]): Piece {
  return { text: pieces.map(({ text }) => text).join(""), uses: pieces.flatMap(({ uses }) => uses) };
}

function alternativesIn(alternatives: readonly AST.Alternative[]): AST.Alternative[] {
  return alternatives.flatMap((alternative) => [alternative, ...alternative.elements.flatMap(alternativesBelow)]);
}

function alternativesBelow(element: AST.Element): AST.Alternative[] {
  if (element.type === "Quantifier") return alternativesBelow(element.element);
  if (element.type === "Group" || element.type === "CapturingGroup") return alternativesIn(element.alternatives);
  return [];
}
