import type { RegionRule } from "../entry.ts";

/** `bucket.sgp1.digitaloceanspaces.com`: three letters of the city and a number. */
export const digitalocean = {
  id: "digitalocean",
  find: /(?:^|\.)([a-z]{3}\d)(?:\.cdn)?\.digitaloceanspaces\.com$/,
  regions: {
    syd1: "AU",
    sfo2: "US",
    sfo3: "US",
    fra1: "DE",
    nyc3: "US",
    ams3: "NL",
    sgp1: "SG",
    lon1: "GB",
    tor1: "CA",
    blr1: "IN",
  },
  source: "https://github.com/rclone/rclone/blob/master/backend/s3/provider/DigitalOcean.yaml",
  checked: "2026-11-22",
  examples: {
    "example.sgp1.digitaloceanspaces.com": "SG",
    "example.fra1.cdn.digitaloceanspaces.com": "DE",
    "cloud.digitalocean.com": null,
  },
} as const satisfies RegionRule;
