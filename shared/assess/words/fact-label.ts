import type { ExemptionKind } from "../rulebook/exemptions.ts";
import type { Words } from "./words.ts";

/** The question behind a missing fact: `ciio`, or `KIND:fact` for a fact of an exemption. */
export function factLabel(fact: string, words: Words): string {
  const [kind, name] = fact.split(":");
  if (name === undefined) return words.facts[fact] ?? fact;
  const exemption = words.exemptions[kind as ExemptionKind];
  return `${exemption ?? kind}: ${words.facts[name] ?? name}`;
}
