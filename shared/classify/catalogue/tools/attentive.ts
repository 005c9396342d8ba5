import type { VendorEntry } from "../entry.ts";

export const attentive = {
  vendor: "Attentive",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L916", checked: "2026-11-22" },
  tools: [
    {
      id: "attentive",
      name: { en: "Attentive", zh: null },
      category: "marketing",
      domains: ["attentivemobile.com", "attentive.com", "attn.tv"],
      cases: ["app.attentivemobile.com", "attentive.com", "attn.tv"],
    },
  ],
} as const satisfies VendorEntry;
