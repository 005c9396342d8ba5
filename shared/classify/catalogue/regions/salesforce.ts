import type { RegionRule } from "../entry.ts";

/** Instances of the data centres Salesforce runs itself: all of those in North America are in the United States, all of those in Asia in Japan. `eu` and `cs` stand for several countries and prove none. */
export const salesforce = {
  id: "salesforce",
  find: /^(na|ap)\d{1,3}(?:\.(?:lightning|visual))?\.(?:salesforce|force)\.com$/,
  regions: {
    na: "US",
    ap: "JP",
  },
  source: "https://www.mclemoresweet.org/salesforce-instances-and-pods-what-does-it-mean-salesforce-architecture",
  checked: "2026-11-22",
  examples: {
    "na45.salesforce.com": "US",
    "ap4.salesforce.com": "JP",
    "eu11.salesforce.com": null,
    "login.salesforce.com": null,
    "example.my.salesforce.com": null,
  },
} as const satisfies RegionRule;
