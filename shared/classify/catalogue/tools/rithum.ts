import type { VendorEntry } from "../entry.ts";

export const rithum = {
  vendor: "ChannelAdvisor Corporation",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#CDL.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "rithum",
      name: { en: "Rithum (formerly ChannelAdvisor)", zh: null },
      category: "commerce",
      domains: ["channeladvisor.com", "rithum.com"],
      cases: ["channeladvisor.com", "rithum.com"],
    },
  ],
} as const satisfies VendorEntry;
