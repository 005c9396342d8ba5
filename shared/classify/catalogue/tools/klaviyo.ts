import type { VendorEntry } from "../entry.ts";

export const klaviyo = {
  vendor: "Klaviyo",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L838", checked: "2026-11-22" },
  tools: [
    {
      id: "klaviyo",
      name: { en: "Klaviyo", zh: null },
      category: "marketing",
      domains: ["klaviyo.com", "klaviyomail.com", "klclick.com"],
      cases: ["app.klaviyo.com", "klaviyomail.com", "klclick.com"],
    },
  ],
} as const satisfies VendorEntry;
