import type { VendorEntry } from "../entry.ts";

export const mercadoLibre = {
  vendor: "MercadoLibre, Inc.",
  seat: { value: "UY", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BUE.csv#MELIC.BA", checked: "2026-11-25" },
  tools: [
    {
      id: "mercado-libre",
      name: { en: "Mercado Libre", zh: "美客多" },
      category: "commerce",
      domains: ["mercadolibre.com", "mercadolivre.com.br", "mercadopago.com"],
      cases: ["app.mercadolibre.com", "mercadolivre.com.br", "mercadopago.com"],
    },
  ],
} as const satisfies VendorEntry;
