import type { VendorEntry } from "../entry.ts";

export const oracleCloud = {
  vendor: "Oracle Corporation",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#ORC.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "oracle-cloud",
      name: { en: "Oracle Cloud", zh: "甲骨文云" },
      category: "cloud",
      domains: ["oracle.com", "oraclecloud.com"],
      cases: ["app.oracle.com", "oraclecloud.com"],
    },
    {
      id: "netsuite",
      name: { en: "NetSuite", zh: null },
      category: "erp",
      domains: ["netsuite.com"],
      cases: ["netsuite.com"],
    },
    {
      id: "eloqua",
      name: { en: "Oracle Eloqua", zh: null },
      category: "marketing",
      domains: ["eloqua.com"],
      cases: ["secure.p01.eloqua.com"],
    },
    {
      id: "taleo",
      name: { en: "Oracle Taleo", zh: null },
      category: "recruiting",
      domains: ["taleo.net"],
      cases: ["example.taleo.net"],
    },
  ],
} as const satisfies VendorEntry;
