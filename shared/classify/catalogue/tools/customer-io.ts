import type { VendorEntry } from "../entry.ts";

export const customerIo = {
  vendor: "Peaberry Software, Inc.",
  seat: { value: "US", source: "https://github.com/remoteintech/remote-jobs/blob/main/src/companies/customer-io.md", checked: "2026-11-25" },
  tools: [
    {
      id: "customer-io",
      name: { en: "Customer.io", zh: null },
      category: "marketing",
      domains: ["customer.io", "customeriomail.com"],
      hosting: { value: "US", source: "https://github.com/customerio/customerio-node/blob/017808b216a05eac4037a88b3055bc16c2bb4697/README.md", checked: "2026-11-25" },
      offered: { value: ["US", "EU"], source: "https://github.com/customerio/customerio-node/blob/017808b216a05eac4037a88b3055bc16c2bb4697/README.md", checked: "2026-11-25" },
      cases: ["customer.io", "customeriomail.com", "track.customer.io"],
    },
  ],
} as const satisfies VendorEntry;
