import type { VendorEntry } from "../entry.ts";

export const gettyImages = {
  vendor: "Getty Images, Inc.",
  seat: { value: "US", source: "https://github.com/citp/privacy-policy-historical/blob/26d0efa481728c96aa9d579ac6da745ba6140714/g/ge/get/gettyimages.com.md", checked: "2026-11-25" },
  tools: [
    {
      id: "getty-images",
      name: { en: "Getty Images and iStock", zh: null },
      category: "design",
      domains: ["gettyimages.com", "istockphoto.com"],
      cases: ["gettyimages.com", "istockphoto.com"],
    },
  ],
} as const satisfies VendorEntry;
