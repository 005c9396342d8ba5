import type { RecognisedPerson } from "@outflow/shared/contract/examination.ts";
import { IDENTIFIER_STRENGTH } from "@outflow/shared/contract/kinds.ts";

/** Records of one document that share an identifier are one person; two different resident ids or passports never are. */
export function distinctPeople(people: readonly RecognisedPerson[]): { sensitive: boolean }[] {
  const groups: { sensitive: boolean; identifiers: Set<string>; unique: Map<string, string>; joined: Group | null }[] = [];
  type Group = (typeof groups)[number];
  const owner = new Map<string, Group>();
  for (const person of people) {
    let group: Group | null = null;
    const strong = person.identifiers.filter(({ kind }) => IDENTIFIER_STRENGTH[kind] !== "weak");
    const keys = strong.map(({ kind, value }) => `${kind}\0${value}`);
    for (const key of keys) {
      let known = owner.get(key) ?? null;
      while (known?.joined) known = known.joined;
      if (known === null || known === group || strong.some(({ kind, value }) => clashes(known, kind, value))) continue;
      if (group === null) group = known;
      else if (![...group.unique].some(([kind, value]) => clashes(known, kind, value))) {
        for (const identifier of group.identifiers) known.identifiers.add(identifier);
        for (const [kind, value] of group.unique) known.unique.set(kind, value);
        known.sensitive ||= group.sensitive;
        group.joined = known;
        group = known;
      }
    }
    if (group === null) {
      group = { sensitive: false, identifiers: new Set(), unique: new Map(), joined: null };
      groups.push(group);
    }
    group.sensitive ||= person.sensitiveKinds.length > 0 || person.minor;
    for (const { kind, value } of strong) if (IDENTIFIER_STRENGTH[kind] === "unique") group.unique.set(kind, value);
    for (const key of keys) {
      group.identifiers.add(key);
      if (!owner.has(key)) owner.set(key, group);
    }
  }
  return groups.filter((group) => group.joined === null);
}

function clashes(group: { unique: ReadonlyMap<string, string> }, kind: string, value: string): boolean {
  const known = group.unique.get(kind);
  return known !== undefined && known !== value;
}
