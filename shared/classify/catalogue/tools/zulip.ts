import type { VendorEntry } from "../entry.ts";

export const zulip = {
  vendor: "Zulip",
  seat: { value: "US", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#zulip", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/zulip/zulip/blob/0836b51738ff28d9aacd9042fcc1cfe9f0d06694/templates/corporate/policies/terms.md", checked: "2026-11-25" },
  tools: [
    {
      id: "zulip",
      name: { en: "Zulip", zh: null },
      category: "chat",
      domains: ["zulip.com", "zulipchat.com"],
      cases: ["app.zulip.com", "zulipchat.com"],
    },
  ],
} as const satisfies VendorEntry;
