import type { IdentifierKind } from "../contract/kinds.ts";
import { type Card, isUnique, isWeak, MOST_CARDS } from "./cards.ts";

/**
 * An identifier seen with this many different values of one kind belongs to many people and stops linking. Two identity
 * documents of one kind are two people for certain; five names, numbers or addresses are more than one person has in a year
 * (a decision of ours: over-counting is the safe side).
 */
export const stopsLinkingAt = (kind: IdentifierKind): number => (isUnique(kind) ? 2 : 5);

/** The identifiers that have been seen with many people, or on more than `mostCards` cards: shared mailboxes, switchboards, family numbers. */
export function sharedIdentifiers(cards: readonly Card[], mostCards = MOST_CARDS): Set<string> {
  const seenOn = new Map<string, number>();
  const seenWith = new Map<string, Map<IdentifierKind, Set<string>>>();
  for (const { members } of cards)
    for (const one of members) {
      if (isWeak(one.kind)) continue;
      seenOn.set(one.pseudonym, (seenOn.get(one.pseudonym) ?? 0) + 1);
      const kinds = seenWith.get(one.pseudonym) ?? new Map<IdentifierKind, Set<string>>();
      seenWith.set(one.pseudonym, kinds);
      for (const other of members) if (other.pseudonym !== one.pseudonym) kinds.set(other.kind, (kinds.get(other.kind) ?? new Set()).add(other.pseudonym));
    }
  const shared = [...seenWith].filter(
    ([pseudonym, kinds]) => seenOn.get(pseudonym)! > mostCards || [...kinds].some(([kind, values]) => values.size >= stopsLinkingAt(kind)),
  );
  return new Set(shared.map(([pseudonym]) => pseudonym));
}
