import type { RegionRule } from "../entry.ts";

/** SuccessFactors writes the number of its data centre into host names; `sapsf.cn` is the one in Shanghai alone. A centre that has moved keeps its number until the names change. */
export const successfactors = {
  id: "successfactors",
  find: /(?:^|\.)(?:(?:api|performancemanager|hcm|career|onboarding)0?(\d{1,2})(?:preview|sales)?(?:\.cert)?\.(?:successfactors\.com|successfactors\.eu|sapsf\.com|sapsf\.eu)|(sapsf\.cn))$/,
  regions: {
    "2": "NL",
    "4": "US",
    "8": "US",
    "10": "AU",
    "12": "DE",
    "17": "CA",
    "19": "BR",
    "22": "AE",
    "23": "SA",
    "41": "US",
    "44": "SG",
    "47": "CA",
    "50": "JP",
    "55": "DE",
    "74": "CH",
    "sapsf.cn": "CN",
  },
  source: "https://github.com/aiadiguru2025/sf-mcp/blob/f789234271aebec276662e129875d5ccc2273a2d/SAP%20SuccessFactorsAPI_Servers.csv",
  checked: "2026-11-25",
  examples: {
    "performancemanager15.sapsf.cn": "CN",
    "api15preview.cert.sapsf.cn": "CN",
    "api012.successfactors.eu": "DE",
    "performancemanager10.successfactors.com": "AU",
    "hcm44.sapsf.com": "SG",
    "performancemanager5.sapsf.eu": null,
    "notsapsf.cn": null,
  },
} as const satisfies RegionRule;
