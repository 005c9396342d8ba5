import type { VendorEntry } from "../entry.ts";

export const postman = {
  vendor: "Postman",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L627", checked: "2026-11-22" },
  tools: [
    {
      id: "postman",
      name: { en: "Postman", zh: null },
      category: "developer",
      domains: ["postman.com", "getpostman.com", "postman.co"],
      cases: ["app.postman.com", "getpostman.com", "postman.co"],
    },
  ],
} as const satisfies VendorEntry;
