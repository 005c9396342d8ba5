import type { VendorEntry } from "../entry.ts";

export const vonage = {
  vendor: "NexMo Inc (aka Vonage)",
  seat: { value: "US", source: "https://github.com/github/docs/blob/main/content/site-policy/privacy-policies/github-subprocessors.md", checked: "2026-11-22" },
  tools: [
    {
      id: "vonage",
      name: { en: "Vonage", zh: null },
      category: "chat",
      domains: ["vonage.com", "nexmo.com"],
      cases: ["vonage.com", "nexmo.com"],
    },
  ],
} as const satisfies VendorEntry;
