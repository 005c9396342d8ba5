import { IDENTIFIER_STRENGTH } from "@outflow/shared/contract/kinds.ts";
import type { ReportedPerson } from "@outflow/shared/contract/transfer-report.ts";

type Individual = { parent: Individual | null; unique: Map<string, string>; sensitive: boolean };

/**
 * How many different people, as far as one device can tell: equal pseudonyms are one person, two values of a unique kind never are.
 * The legal number is the ledger's; this one tells the employee what left from here today.
 */
export class DistinctPeople {
  readonly #known = new Map<string, Individual>();
  #people = 0;
  #sensitive = 0;

  get people(): number {
    return this.#people;
  }

  get sensitivePeople(): number {
    return this.#sensitive;
  }

  add(person: Pick<ReportedPerson, "identifiers" | "sensitiveKinds" | "minor">): void {
    const strong = person.identifiers.filter(({ kind }) => IDENTIFIER_STRENGTH[kind] !== "weak");
    const linking = strong.length > 0 ? strong : person.identifiers;
    const unique = new Map(
      linking.filter(({ kind }) => IDENTIFIER_STRENGTH[kind] === "unique").map(({ kind, pseudonym }) => [kind as string, pseudonym as string]),
    );
    let individual: Individual = { parent: null, unique, sensitive: false };
    this.#people += 1;
    for (const { kind, pseudonym } of linking) {
      const known = this.#known.get(`${kind}:${pseudonym}`);
      if (known) individual = this.#link(root(known), individual);
      else this.#known.set(`${kind}:${pseudonym}`, individual);
    }
    if (!individual.sensitive && (person.sensitiveKinds.length > 0 || person.minor)) {
      individual.sensitive = true;
      this.#sensitive += 1;
    }
  }

  #link(known: Individual, individual: Individual): Individual {
    if (known === individual) return individual;
    for (const [kind, value] of individual.unique) if ((known.unique.get(kind) ?? value) !== value) return individual;
    individual.parent = known;
    this.#people -= 1;
    if (known.sensitive && individual.sensitive) this.#sensitive -= 1;
    known.sensitive ||= individual.sensitive;
    for (const [kind, value] of individual.unique) known.unique.set(kind, value);
    return known;
  }
}

function root(individual: Individual): Individual {
  let at = individual;
  while (at.parent) at = at.parent;
  return at;
}
