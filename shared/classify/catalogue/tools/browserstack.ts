import type { VendorEntry } from "../entry.ts";

export const browserstack = {
  vendor: "BrowserStack",
  seat: { value: "IE", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L320", checked: "2026-11-22" },
  tools: [
    {
      id: "browserstack",
      name: { en: "BrowserStack", zh: null },
      category: "developer",
      domains: ["browserstack.com"],
      cases: ["app.browserstack.com"],
    },
  ],
} as const satisfies VendorEntry;
