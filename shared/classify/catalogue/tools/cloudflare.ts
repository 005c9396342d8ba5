import type { VendorEntry } from "../entry.ts";

export const cloudflare = {
  vendor: "Cloudflare, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#NET.MX", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Cloudflare/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "cloudflare",
      name: { en: "Cloudflare", zh: null },
      category: "cloud",
      domains: ["cloudflare.com", "workers.dev", "pages.dev", "cloudflareinsights.com", "r2.dev", "cloudflarestorage.com"],
      cases: ["app.cloudflare.com", "workers.dev", "pages.dev", "cloudflareinsights.com", "r2.dev", "example.r2.cloudflarestorage.com"],
    },
  ],
} as const satisfies VendorEntry;
