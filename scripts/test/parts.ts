/** In the order `npm test` runs them: what fails soonest and cheapest comes first. */
export const PARTS = ["structure", "types", "lint", "unit", "integration", "e2e"] as const;
export type Part = (typeof PARTS)[number];

const isPart = (text: string): text is Part => (PARTS as readonly string[]).includes(text);

/** `npm test unit test/unit/web` → the part, and what to hand on to vitest. Without a part: all of them. */
export function readParts(given: readonly string[]): { parts: readonly Part[]; filters: readonly string[] } {
  const parts = PARTS.filter((part) => given.includes(part));
  return { parts: parts.length > 0 ? parts : PARTS, filters: given.filter((text) => !isPart(text)) };
}
