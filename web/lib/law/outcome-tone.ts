import type { Outcome } from "@outflow/shared/contract/assessment.ts";

/** How loud an outcome is on screen; the words beside it say the same. */
export function outcomeTone(outcome: Outcome): "malachite" | "ochre" | "cinnabar" {
  if (outcome === "SECURITY_ASSESSMENT") return "cinnabar";
  return outcome === "SCC_OR_CERTIFICATION" || outcome === "UNDETERMINED" ? "ochre" : "malachite";
}
