import type { RegionRule } from "../entry.ts";

/** `bucket.ap-south-1.linodeobjects.com`. */
export const linode = {
  id: "linode",
  find: /(?:^|\.)([a-z]{2}-[a-z]+-\d{1,2})\.linodeobjects\.com$/,
  regions: {
    "nl-ams-1": "NL",
    "us-southeast-1": "US",
    "in-maa-1": "IN",
    "us-ord-1": "US",
    "eu-central-1": "DE",
    "id-cgk-1": "ID",
    "gb-lon-1": "GB",
    "us-lax-1": "US",
    "es-mad-1": "ES",
    "us-mia-1": "US",
    "it-mil-1": "IT",
    "us-east-1": "US",
    "jp-osa-1": "JP",
    "fr-par-1": "FR",
    "br-gru-1": "BR",
    "us-sea-1": "US",
    "ap-south-1": "SG",
    "sg-sin-1": "SG",
    "se-sto-1": "SE",
    "jp-tyo-1": "JP",
    "us-iad-10": "US",
  },
  source: "https://github.com/rclone/rclone/blob/master/backend/s3/provider/Linode.yaml",
  checked: "2026-11-22",
  examples: {
    "example.ap-south-1.linodeobjects.com": "SG",
    "fr-par-1.linodeobjects.com": "FR",
    "cloud.linode.com": null,
  },
} as const satisfies RegionRule;
