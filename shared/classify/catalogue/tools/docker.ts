import type { VendorEntry } from "../entry.ts";

export const docker = {
  vendor: "Docker",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202010.json#docker", checked: "2026-11-22" },
  tools: [
    {
      id: "docker",
      name: { en: "Docker Hub", zh: null },
      category: "developer",
      domains: ["docker.com", "docker.io"],
      cases: ["app.docker.com", "docker.io"],
    },
  ],
} as const satisfies VendorEntry;
