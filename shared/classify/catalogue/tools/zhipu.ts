import type { VendorEntry } from "../entry.ts";

export const zhipu = {
  vendor: "Beijing Zhipu Huazhang Technology Co., Ltd.",
  seat: { value: "CN", source: "https://infercheck.eu/en/provider/zhipu-ai-coding-plan", checked: "2026-11-22" },
  tools: [
    {
      id: "zhipu",
      name: { en: "Zhipu (ChatGLM, BigModel)", zh: "智谱清言" },
      category: "ai",
      domains: ["chatglm.cn", "bigmodel.cn", "zhipuai.cn", "zhipucn.com"],
      hosting: { value: "CN", source: "https://infercheck.eu/en/provider/zhipu-ai-coding-plan", checked: "2026-11-22" },
      cases: ["chatglm.cn", "bigmodel.cn", "zhipuai.cn", "zhipucn.com"],
    },
  ],
} as const satisfies VendorEntry;
