import { IDENTIFIER_KINDS } from "../contract/kinds.ts";
import { type Card, isUnique, isWeak, type LinkingIdentifier, MOST_CARDS } from "./cards.ts";
import { chained, components } from "./components.ts";

export interface Individuals {
  /** By card: the smallest index of a card of the same person. */
  readonly of: readonly number[];
  /** By card: whether its person might be the same as somebody else who is counted. */
  readonly doubtful: readonly boolean[];
}

function grouped<Key>(pairs: Iterable<readonly [Key, number]>): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const [key, node] of pairs) groups.set(key, [...(groups.get(key) ?? []), node]);
  return groups;
}

/** The first of these identifiers, in the order in which the kinds are declared. */
function leading(identifiers: readonly LinkingIdentifier[]): LinkingIdentifier | undefined {
  return [...identifiers].sort(
    (one, other) => IDENTIFIER_KINDS.indexOf(one.kind) - IDENTIFIER_KINDS.indexOf(other.kind) || (one.pseudonym < other.pseudonym ? -1 : 1),
  )[0];
}

const leadingDocument = (card: Card): LinkingIdentifier | undefined => leading(card.members.filter(({ kind }) => isUnique(kind)));

/**
 * Edges among cards of clusters in which one person would have two different identity documents of one kind. There a card with
 * a document belongs to whoever its leading document names; a card without one belongs to the only such person it is linked
 * with, or, where there is none or are several, to nobody of them.
 */
function edgesOfConflict(cards: readonly Card[], inConflict: readonly number[], links: (identifier: LinkingIdentifier) => boolean): [number, number][] {
  const lead = new Map(inConflict.map((node) => [node, leadingDocument(cards[node]!)]));
  const sameLead = grouped(inConflict.flatMap((node) => (lead.get(node) && links(lead.get(node)!) ? [[lead.get(node)!.pseudonym, node] as const] : [])));
  const edges = [...chained(sameLead.values())].map(([a, b]): [number, number] => [a, b]);
  const person = components(cards.length, edges);
  const ties = inConflict.flatMap((node) => cards[node]!.members.filter(links).map(({ pseudonym }) => [pseudonym, node] as const));
  const anchors = grouped(ties.filter(([, node]) => lead.get(node) !== undefined).map(([pseudonym, node]) => [pseudonym, person[node]!] as const));
  const loose = new Set<number>();
  for (const node of inConflict) {
    if (lead.get(node) !== undefined) continue;
    const linked = cards[node]!.members.filter(links);
    if (linked.length === 0) continue;
    const choice = new Set(linked.flatMap(({ pseudonym }) => anchors.get(pseudonym) ?? []));
    if (choice.size === 1) edges.push([node, [...choice][0]!]);
    else loose.add(node);
  }
  edges.push(...[...chained(grouped(ties.filter(([, node]) => loose.has(node))).values())].map(([a, b]): [number, number] => [a, b]));
  return edges;
}

/**
 * Which cards describe the same person. `stopped`: identifiers that do not link. A cluster of more than `mostCards` cards is a knot:
 * there each card belongs to whoever its leading identifier names. Does not depend on the order of the cards.
 */
export function individualsOf(cards: readonly Card[], stopped: ReadonlySet<string>, mostCards = MOST_CARDS): Individuals {
  const links = ({ kind, pseudonym }: LinkingIdentifier) => !isWeak(kind) && !stopped.has(pseudonym);
  const edges = [...chained(grouped(cards.flatMap((card, node) => card.members.filter(links).map(({ pseudonym }) => [pseudonym, node] as const))).values())];
  const cluster = components(cards.length, edges);
  const sizes = new Map<number, number>();
  for (const root of cluster) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  const isKnot = (node: number) => sizes.get(cluster[node]!)! > mostCards;

  const documents = new Map<string, Set<string>>();
  cards.forEach((card, node) => {
    for (const { kind, pseudonym } of card.members)
      if (isUnique(kind) && !isKnot(node)) {
        const key = `${cluster[node]} ${kind}`;
        documents.set(key, (documents.get(key) ?? new Set()).add(pseudonym));
      }
  });
  const conflicts = new Set([...documents].filter(([, values]) => values.size > 1).map(([key]) => Number(key.split(" ")[0])));
  const inConflict = cards.map((_, node) => node).filter((node) => conflicts.has(cluster[node]!));
  const knotted = grouped(cards.flatMap((card, node) => (isKnot(node) ? [[leading(card.members.filter(links))!.pseudonym, node] as const] : [])));
  const of = components(cards.length, [
    ...edges.filter(([node]) => !conflicts.has(cluster[node]!) && !isKnot(node)),
    ...edgesOfConflict(cards, inConflict, links),
    ...chained(knotted.values()),
  ]);

  const unsure = new Set<number>();
  const known = new Set<number>();
  cards.forEach((card, node) => {
    const individual = of[node]!;
    if (conflicts.has(cluster[node]!) || isKnot(node) || card.members.some(({ kind, pseudonym }) => !isWeak(kind) && stopped.has(pseudonym)))
      unsure.add(individual);
    if (card.members.some((member) => member.kind === "resident_id" && links(member))) known.add(individual);
  });
  return { of, doubtful: of.map((individual) => unsure.has(individual) && !known.has(individual)) };
}
