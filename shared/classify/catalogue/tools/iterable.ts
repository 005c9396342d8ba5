import type { VendorEntry } from "../entry.ts";

export const iterable = {
  vendor: "Iterable",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L499", checked: "2026-11-22" },
  tools: [
    {
      id: "iterable",
      name: { en: "Iterable", zh: null },
      category: "marketing",
      domains: ["iterable.com"],
      offered: { value: ["US", "EU"], source: "https://app.unpkg.com/@iterable/react-native-sdk@2.2.0/files/src/core/enums/IterableDataRegion.ts", checked: "2026-11-25" },
      cases: ["app.iterable.com"],
    },
  ],
} as const satisfies VendorEntry;
