import type { VendorEntry } from "../entry.ts";

export const surveymonkey = {
  vendor: "SurveyMonkey Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#SVMK.MX", checked: "2026-11-22" },
  contracting: { value: "IE", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/SurveyMonkey/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "surveymonkey",
      name: { en: "SurveyMonkey", zh: null },
      category: "forms",
      domains: ["surveymonkey.com"],
      cases: ["app.surveymonkey.com"],
    },
  ],
} as const satisfies VendorEntry;
