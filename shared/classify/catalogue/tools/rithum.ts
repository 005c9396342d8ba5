import type { VendorEntry } from "../entry.ts";

export const rithum = {
  vendor: "ChannelAdvisor",
  seat: { value: "US", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/channeladvisor.eno", checked: "2026-11-25" },
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
