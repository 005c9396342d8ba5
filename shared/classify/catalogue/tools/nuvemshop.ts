import type { VendorEntry } from "../entry.ts";

export const nuvemshop = {
  vendor: "Nuvemshop",
  seat: { value: "BR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L807", checked: "2026-11-25" },
  tools: [
    {
      id: "nuvemshop",
      name: { en: "Nuvemshop and Tiendanube", zh: null },
      category: "commerce",
      domains: ["nuvemshop.com.br", "tiendanube.com"],
      cases: ["nuvemshop.com.br", "tiendanube.com"],
    },
  ],
} as const satisfies VendorEntry;
