import type { VendorEntry } from "../entry.ts";

export const facebook = {
  vendor: "Meta Platforms, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#FB2A.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "facebook",
      name: { en: "Facebook and Meta Business", zh: "脸书" },
      category: "social",
      domains: ["facebook.com", "fb.com", "fbcdn.net", "facebook.net", "meta.com", "messenger.com", "meta.ai", "fbsbx.com"],
      cases: ["app.facebook.com", "fb.com", "fbcdn.net", "facebook.net", "meta.com", "messenger.com", "meta.ai", "fbsbx.com"],
    },
    {
      id: "whatsapp",
      name: { en: "WhatsApp", zh: null },
      category: "chat",
      domains: ["whatsapp.com", "whatsapp.net", "wa.me"],
      contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/WhatsApp/Privacy%20Policy.md", checked: "2026-11-25" },
      cases: ["whatsapp.com", "whatsapp.net", "wa.me"],
    },
    {
      id: "instagram",
      name: { en: "Instagram", zh: null },
      category: "social",
      domains: ["instagram.com", "cdninstagram.com"],
      cases: ["instagram.com", "cdninstagram.com"],
    },
    {
      id: "threads",
      name: { en: "Threads", zh: null },
      category: "social",
      domains: ["threads.com", "threads.net"],
      cases: ["www.threads.com", "www.threads.net"],
    },
  ],
} as const satisfies VendorEntry;
