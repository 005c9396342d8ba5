import type { VendorEntry } from "../entry.ts";

export const weightsAndBiases = {
  vendor: "Weights & Biases",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L224", checked: "2026-11-22" },
  tools: [
    {
      id: "weights-and-biases",
      name: { en: "Weights & Biases", zh: null },
      category: "ai",
      domains: ["wandb.ai", "wandb.com"],
      cases: ["app.wandb.ai", "wandb.com"],
    },
  ],
} as const satisfies VendorEntry;
