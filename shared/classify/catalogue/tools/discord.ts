import type { VendorEntry } from "../entry.ts";

export const discord = {
  vendor: "Discord Inc.",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L945", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Discord/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "discord",
      name: { en: "Discord", zh: null },
      category: "chat",
      domains: ["discord.com", "discord.gg", "discordapp.com", "discordapp.net"],
      hosting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Discord/Privacy%20Policy.md", checked: "2026-11-25" },
      cases: ["app.discord.com", "discord.gg", "discordapp.com", "discordapp.net"],
    },
  ],
} as const satisfies VendorEntry;
