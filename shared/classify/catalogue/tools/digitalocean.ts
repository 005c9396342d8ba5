import type { VendorEntry } from "../entry.ts";

export const digitalocean = {
  vendor: "DigitalOcean, LLC.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/digitalocean.json", checked: "2026-11-22" },
  tools: [
    {
      id: "digitalocean",
      name: { en: "DigitalOcean", zh: null },
      category: "cloud",
      domains: ["digitalocean.com", "digitaloceanspaces.com", "ondigitalocean.app"],
      offered: { value: ["AU", "CA", "DE", "GB", "IN", "NL", "SG", "US"], source: "https://github.com/rclone/rclone/blob/master/backend/s3/provider/DigitalOcean.yaml", checked: "2026-11-22" },
      regions: "digitalocean",
      cases: ["app.digitalocean.com", "digitaloceanspaces.com", "ondigitalocean.app"],
    },
  ],
} as const satisfies VendorEntry;
