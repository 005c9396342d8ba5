import type { VendorEntry } from "../entry.ts";

export const unityChina = {
  vendor: "Unity China",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-dev-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "unity-china",
      name: { en: "Unity China", zh: "Unity中国" },
      category: "developer",
      domains: ["unity.cn", "u3d.cn", "unitychina.cn"],
      cases: ["connect.unity.cn", "u3d.cn", "unitychina.cn"],
    },
  ],
} as const satisfies VendorEntry;
