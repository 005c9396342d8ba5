import type { RegionRule } from "../entry.ts";

/** Every site has its own name; `app.datadoghq.com` is the first, American one. */
export const datadog = {
  id: "datadog",
  find: /(?:^|[.-])(us3|us5|ap1|ap2|uk1|app)[.-]datadoghq\.com$|(?:^|[.-])datadoghq\.(eu)$/,
  regions: {
    app: "US",
    us3: "US",
    us5: "US",
    ap1: "JP",
    ap2: "AU",
    uk1: "GB",
    eu: "DE",
  },
  source: "https://raw.githubusercontent.com/datadog-labs/agent-skills/main/dd-account-setup/references/regions.md",
  checked: "2026-11-22",
  examples: {
    "app.datadoghq.com": "US",
    "api.us3.datadoghq.com": "US",
    "ap1.datadoghq.com": "JP",
    "browser-intake-ap2-datadoghq.com": "AU",
    "app.datadoghq.eu": "DE",
    "docs.datadoghq.com": null,
  },
} as const satisfies RegionRule;
