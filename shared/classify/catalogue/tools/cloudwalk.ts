import type { VendorEntry } from "../entry.ts";

export const cloudwalk = {
  vendor: "CloudWalk Technology",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L713", checked: "2026-11-22" },
  tools: [
    {
      id: "cloudwalk",
      name: { en: "CloudWalk", zh: "云从科技" },
      category: "identity",
      domains: ["cloudwalk.com", "cloudwalk.cn"],
      cases: ["app.cloudwalk.com", "cloudwalk.cn"],
    },
  ],
} as const satisfies VendorEntry;
