import type { Outcome } from "../contract/assessment.ts";
import type { Branch } from "./assessment.ts";
import type { RuleId } from "./rulebook/rules.ts";

/** One way the unknown facts may turn out, and what then follows. */
export type World = { facts: Record<string, boolean>; outcome: Outcome; rules: RuleId[] };

/** Keeps just the unknown facts that change the outcome and merges the worlds that no longer differ. One branch is left when nothing unknown matters. */
export function relevantBranches(worlds: readonly World[]): { facts: string[]; branches: Branch[] } {
  let facts = [...new Set(worlds.flatMap((world) => Object.keys(world.facts)))];
  for (const fact of facts) {
    const without = facts.filter((other) => other !== fact);
    if (decidesAlone(worlds, without)) facts = without;
  }
  const branches = new Map<string, Branch>();
  for (const world of worlds) {
    const seen = branches.get(keyOf(world, facts));
    if (seen) seen.rules = [...new Set([...seen.rules, ...world.rules])];
    else branches.set(keyOf(world, facts), { facts: pick(world, facts), outcome: world.outcome, rules: world.rules });
  }
  return { facts, branches: [...branches.values()] };
}

function decidesAlone(worlds: readonly World[], facts: readonly string[]): boolean {
  const outcomes = new Map<string, Outcome>();
  return worlds.every((world) => {
    const key = keyOf(world, facts);
    const seen = outcomes.get(key) ?? world.outcome;
    outcomes.set(key, seen);
    return seen === world.outcome;
  });
}

function pick(world: World, facts: readonly string[]): Record<string, boolean> {
  return Object.fromEntries(facts.map((fact) => [fact, world.facts[fact] ?? false]));
}

function keyOf(world: World, facts: readonly string[]): string {
  return facts.map((fact) => (world.facts[fact] ? "1" : "0")).join("");
}
