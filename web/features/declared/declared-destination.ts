import { everyTool } from "@outflow/shared/classify/catalogue/read-catalogue.ts";
import { classify } from "@outflow/shared/classify/classify.ts";
import type { OverrideIndex } from "@outflow/shared/classify/overrides.ts";
import { verdictOfCountry } from "@outflow/shared/classify/verdict-of-country.ts";
import type { Destination } from "@outflow/shared/contract/destination.ts";
import { leavesTheMainland } from "@outflow/shared/examine/leaves-the-mainland.ts";

/** Names of the catalogued tools abroad, in the language of the screen. */
export function toolNames(language: string): string[] {
  const abroad = everyTool().filter(({ seat }) => seat.value !== null && verdictOfCountry(seat.value) !== "mainland");
  const names = abroad.map(({ name }) => (language === "en" ? name.en : (name.zh ?? name.en)));
  return [...new Set(names)].sort(new Intl.Collator(language).compare);
}

export type Understood =
  | { readonly destination: Destination; readonly problem: null }
  | { readonly destination: null; readonly problem: "empty" | "noHost" | "stays" };

/** What was typed, as a destination: a tool's name or id, else a host. Without a dot it is no host that anything could be sent to. */
export function declaredDestination(typed: string, overrides?: OverrideIndex): Understood {
  const text = typed.trim();
  const wanted = text.toLowerCase();
  if (text === "") return { destination: null, problem: "empty" };
  const tool = everyTool().find(({ id, name }) => id === wanted || name.en.toLowerCase() === wanted || name.zh?.toLowerCase() === wanted);
  if (!tool && !text.includes(".")) return { destination: null, problem: "noHost" };
  const destination = classify(tool?.domains[0] ?? text, overrides ? { overrides } : undefined);
  if (destination.host === "") return { destination: null, problem: "noHost" };
  return leavesTheMainland(destination) ? { destination, problem: null } : { destination: null, problem: "stays" };
}
