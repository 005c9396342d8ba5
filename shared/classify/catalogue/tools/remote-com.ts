import type { VendorEntry } from "../entry.ts";

export const remoteCom = {
  vendor: "Remote",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L689", checked: "2026-11-22" },
  tools: [
    {
      id: "remote-com",
      name: { en: "Remote", zh: null },
      category: "payroll",
      domains: ["remote.com"],
      cases: ["app.remote.com"],
    },
  ],
} as const satisfies VendorEntry;
