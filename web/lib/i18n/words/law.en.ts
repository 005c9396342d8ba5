import type { SameKeys } from "../languages.ts";
import type { lawZh } from "./law.zh-cn.ts";

export const lawEn = {
  "outcome.label": "Procedure at present",
  "outcome.reasons": "Reasons",
  "outcome.routes": "Ways open",
  "outcome.branches": "What follows once they are known",
  "outcome.is": "{{fact}}: yes",
  "outcome.not": "{{fact}}: no",
  "outcome.reviews": "To be looked at by a person",
  source: "Official text",
} as const satisfies SameKeys<typeof lawZh>;
