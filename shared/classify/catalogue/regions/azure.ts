import type { RegionRule } from "../entry.ts";

/** `name.eastasia.cloudapp.azure.com`, `eastus.api.cognitive.microsoft.com`, `japaneast.tts.speech.microsoft.com`: only regions whose place the source names. */
export const azure = {
  id: "azure",
  find: /(?:^|\.)([a-z]+2?)(?:\.(?:cloudapp|api\.cognitive|tts\.speech|stt\.speech|azurecontainerapps)\.(?:azure|microsoft)\.com|\.azurecontainer\.io)$/,
  regions: {
    eastasia: "HK",
    southeastasia: "SG",
    northeurope: "IE",
    westeurope: "NL",
    eastus: "US",
    eastus2: "US",
    centralus: "US",
    northcentralus: "US",
    southcentralus: "US",
    westus: "US",
    japaneast: "JP",
    japanwest: "JP",
    brazilsouth: "BR",
  },
  source: "https://petri.com/tips-choosing-microsoft-azure-region",
  checked: "2026-11-22",
  examples: {
    "example.eastasia.cloudapp.azure.com": "HK",
    "eastus.api.cognitive.microsoft.com": "US",
    "japaneast.tts.speech.microsoft.com": "JP",
    "example.westeurope.azurecontainer.io": "NL",
    "example.blob.core.windows.net": null,
  },
} as const satisfies RegionRule;
