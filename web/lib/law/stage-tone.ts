import type { Stage } from "@outflow/shared/contract/assessment.ts";
import type { Tone } from "../../components/tag.tsx";

export function stageTone(stage: Stage | null): Tone {
  if (stage === null) return "malachite";
  return stage === "notice" || stage === "warn" ? "ochre" : "cinnabar";
}
