import type { VendorEntry } from "../entry.ts";

export const jihu = {
  vendor: "GitLab Information Technology (Hubei) Co., Ltd. (JiHu)",
  seat: { value: "CN", source: "https://gitlab.cn/privacy/en-version", checked: "2026-11-25" },
  contracting: { value: "CN", source: "https://gitlab.cn/privacy/en-version", checked: "2026-11-25" },
  tools: [
    {
      id: "jihulab",
      name: { en: "JiHu GitLab", zh: "极狐GitLab" },
      category: "developer",
      domains: ["jihulab.com", "gitlab.cn"],
      cases: ["jihulab.com", "gitlab.cn"],
    },
  ],
} as const satisfies VendorEntry;
