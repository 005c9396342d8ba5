import type { VendorEntry } from "../entry.ts";

export const sap = {
  vendor: "SAP SE",
  seat: { value: "DE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#SAP.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "sap",
      name: { en: "SAP (S/4HANA Cloud, SuccessFactors, Ariba, Concur)", zh: "思爱普（海外）" },
      category: "erp",
      domains: ["sap.com", "ondemand.com", "successfactors.com", "successfactors.eu", "ariba.com", "concursolutions.com", "concur.com", "sapsf.com", "fieldglass.net", "sapsf.eu", "sapjam.com", "cloud.sap"],
      regions: "successfactors",
      cases: ["app.sap.com", "ondemand.com", "successfactors.com", "successfactors.eu", "ariba.com", "concursolutions.com", "concur.com", "sapsf.com", "fieldglass.net", "performancemanager5.sapsf.eu", "jam4.sapjam.com", "example.s4hana.cloud.sap"],
    },
    {
      id: "sap-china",
      name: { en: "SAP BTP in the mainland", zh: "思爱普（境内）" },
      category: "erp",
      domains: ["sapcloud.cn"],
      regions: "sap",
      cases: ["cockpit.cn40.platform.sapcloud.cn"],
    },
    {
      id: "successfactors-china",
      name: { en: "SAP SuccessFactors in the mainland", zh: "SuccessFactors（境内）" },
      category: "hr",
      domains: ["sapsf.cn"],
      regions: "successfactors",
      cases: ["performancemanager15.sapsf.cn"],
    },
  ],
} as const satisfies VendorEntry;
