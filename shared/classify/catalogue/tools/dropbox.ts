import type { VendorEntry } from "../entry.ts";

export const dropbox = {
  vendor: "Dropbox, Inc.",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202007.json#dropbox", checked: "2026-11-22" },
  contracting: { value: "IE", source: "https://www.dropbox.com/en_GB/privacy", checked: "2026-11-22" },
  tools: [
    {
      id: "dropbox",
      name: { en: "Dropbox", zh: null },
      category: "storage",
      domains: ["dropbox.com", "dropboxapi.com", "dropboxusercontent.com", "db.tt", "getdropbox.com"],
      cases: ["app.dropbox.com", "dropboxapi.com", "dropboxusercontent.com", "db.tt", "getdropbox.com"],
    },
    {
      id: "dropbox-sign",
      name: { en: "Dropbox Sign (HelloSign)", zh: null },
      category: "e-sign",
      domains: ["hellosign.com"],
      cases: ["app.hellosign.com"],
    },
    {
      id: "docsend",
      name: { en: "DocSend", zh: null },
      category: "documents",
      domains: ["docsend.com"],
      cases: ["app.docsend.com"],
    },
  ],
} as const satisfies VendorEntry;
