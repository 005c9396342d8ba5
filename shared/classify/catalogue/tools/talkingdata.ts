import type { VendorEntry } from "../entry.ts";

export const talkingdata = {
  vendor: "TalkingData",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L437", checked: "2026-11-22" },
  tools: [
    {
      id: "talkingdata",
      name: { en: "TalkingData", zh: "TalkingData" },
      category: "analytics",
      domains: ["talkingdata.com", "talkingdata.net"],
      cases: ["app.talkingdata.com", "talkingdata.net"],
    },
  ],
} as const satisfies VendorEntry;
