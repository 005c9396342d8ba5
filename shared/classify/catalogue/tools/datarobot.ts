import type { VendorEntry } from "../entry.ts";

export const datarobot = {
  vendor: "DataRobot",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L970", checked: "2026-11-25" },
  tools: [
    {
      id: "datarobot",
      name: { en: "DataRobot", zh: null },
      category: "ai",
      domains: ["datarobot.com"],
      cases: ["datarobot.com", "app.datarobot.com"],
    },
  ],
} as const satisfies VendorEntry;
