import { IDENTIFIER_STRENGTH, type IdentifierKind } from "../contract/kinds.ts";

export interface LinkingIdentifier {
  readonly kind: IdentifierKind;
  /** Any spelling of a pseudonym; equal text means the same identifier. */
  readonly pseudonym: string;
}

/** One distinct set of identifiers that was seen together in a record; it describes one person. */
export interface Card {
  /** Ordered by pseudonym, each once. */
  readonly members: readonly LinkingIdentifier[];
  /** Only a name is known. */
  readonly weak: boolean;
}

/**
 * What hangs together in more cards than this is nobody's: no person is known by so many different sets of identifiers (a decision of
 * ours: without a bound, one table whose columns slipped by a row makes one person of a whole customer base).
 */
export const MOST_CARDS = 200;

export const isUnique = (kind: IdentifierKind): boolean => IDENTIFIER_STRENGTH[kind] === "unique";
export const isWeak = (kind: IdentifierKind): boolean => IDENTIFIER_STRENGTH[kind] === "weak";

const byPseudonym = (one: LinkingIdentifier, other: LinkingIdentifier): number =>
  one.pseudonym < other.pseudonym ? -1 : one.pseudonym > other.pseudonym ? 1 : 0;

/** Two records with equal keys are the same card. */
export const cardKey = (card: Card): string => card.members.map(({ pseudonym }) => pseudonym).join(" ");

function cardOf(identifiers: Iterable<LinkingIdentifier>): Card {
  const once = new Map([...identifiers].map((identifier) => [identifier.pseudonym, identifier]));
  const members = [...once.values()].sort(byPseudonym);
  return { members, weak: members.every(({ kind }) => isWeak(kind)) };
}

/**
 * The cards of one record: one, unless it carries two identity documents of one kind. Such a record is about two people at
 * least, and becomes one card for each document, with whatever else it carries on all of them.
 */
export function cardsOf(identifiers: readonly LinkingIdentifier[]): Card[] {
  const whole = cardOf(identifiers);
  const documents = whole.members.filter(({ kind }) => isUnique(kind));
  if (new Set(documents.map(({ kind }) => kind)).size === documents.length) return [whole];
  return documents.map((document) => cardOf(whole.members.filter((member) => member === document || !isUnique(member.kind))));
}
