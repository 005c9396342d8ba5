import type { VendorEntry } from "../entry.ts";

export const wetransfer = {
  vendor: "WeTransfer",
  seat: { value: "NL", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#file-sharing", checked: "2026-11-25" },
  contracting: { value: "NL", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/WeTransfer/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "wetransfer",
      name: { en: "WeTransfer", zh: null },
      category: "storage",
      domains: ["wetransfer.com", "we.tl", "wetransfer.net"],
      cases: ["app.wetransfer.com", "we.tl", "wetransfer.net"],
    },
  ],
} as const satisfies VendorEntry;
