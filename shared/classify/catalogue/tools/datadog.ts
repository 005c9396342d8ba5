import type { VendorEntry } from "../entry.ts";

export const datadog = {
  vendor: "Datadog, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#DDOG.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "datadog",
      name: { en: "Datadog", zh: null },
      category: "analytics",
      domains: ["datadoghq.com", "datadoghq.eu", "browser-intake-datadoghq.com", "browser-intake-us3-datadoghq.com", "browser-intake-us5-datadoghq.com", "browser-intake-ap1-datadoghq.com", "browser-intake-ap2-datadoghq.com", "browser-intake-datadoghq.eu"],
      offered: { value: ["US", "DE", "JP", "AU", "GB"], source: "https://raw.githubusercontent.com/datadog-labs/agent-skills/main/dd-account-setup/references/regions.md", checked: "2026-11-25" },
      regions: "datadog",
      cases: ["app.datadoghq.com", "datadoghq.eu", "browser-intake-datadoghq.com", "browser-intake-us3-datadoghq.com", "browser-intake-us5-datadoghq.com", "browser-intake-ap1-datadoghq.com", "browser-intake-ap2-datadoghq.com", "browser-intake-datadoghq.eu"],
    },
  ],
} as const satisfies VendorEntry;
