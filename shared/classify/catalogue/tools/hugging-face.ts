import type { VendorEntry } from "../entry.ts";

export const huggingFace = {
  vendor: "Hugging Face, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Hugging%20Face/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Hugging%20Face/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "hugging-face",
      name: { en: "Hugging Face", zh: null },
      category: "ai",
      domains: ["huggingface.co", "hf.co", "hf.space"],
      hosting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Hugging%20Face/Privacy%20Policy.md", checked: "2026-11-25" },
      offered: { value: ["US", "EU"], source: "https://github.com/huggingface/hub-docs/blob/048e5ac661edd27078dcdaf6e8d2c70ea2969b5a/docs/hub/storage-regions.md", checked: "2026-11-25" },
      cases: ["huggingface.co", "hf.co", "hf.space", "router.huggingface.co", "example.hf.space"],
    },
  ],
} as const satisfies VendorEntry;
