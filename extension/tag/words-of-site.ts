import type { Destination } from "@outflow/shared/contract/destination.ts";
import type { Word } from "../words/zh-cn.ts";

/** What is said about where a site is: with less certainty where only the address connected to speaks for it. */
export function wordsOfSite({ verdict, basis, connected }: Pick<Destination, "verdict" | "basis" | "connected">): {
  readonly verdict: Word;
  readonly explain: Word;
} {
  if (basis === "address" && verdict !== "internal") return { verdict: "verdict.probably_abroad", explain: "explain.address" };
  if (verdict === "unknown" && connected.value === "CN") return { verdict: "verdict.unknown", explain: "explain.address_in_the_mainland" };
  return { verdict: `verdict.${verdict}`, explain: `explain.${verdict}` };
}
