import type { VendorEntry } from "../entry.ts";

export const jetbrains = {
  vendor: "JetBrains s.r.o.",
  seat: { value: "CZ", source: "https://github.com/datenanfragen/data/blob/master/companies/jetbrains-com.json", checked: "2026-11-22" },
  tools: [
    {
      id: "jetbrains",
      name: { en: "JetBrains", zh: null },
      category: "developer",
      domains: ["jetbrains.com", "jetbrains.space", "youtrack.cloud"],
      cases: ["app.jetbrains.com", "jetbrains.space", "youtrack.cloud"],
    },
  ],
} as const satisfies VendorEntry;
