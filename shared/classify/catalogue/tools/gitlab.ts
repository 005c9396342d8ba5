import type { VendorEntry } from "../entry.ts";

export const gitlab = {
  vendor: "GitLab B.V.",
  seat: { value: "NL", source: "https://github.com/datenanfragen/data/blob/master/companies/gitlab-com.json", checked: "2026-11-22" },
  tools: [
    {
      id: "gitlab",
      name: { en: "GitLab", zh: null },
      category: "developer",
      domains: ["gitlab.com", "gitlab.io", "gitlab-static.net"],
      hosting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/GitLab/Privacy%20Policy.md", checked: "2026-11-25" },
      cases: ["app.gitlab.com", "gitlab.io", "gitlab-static.net"],
    },
  ],
} as const satisfies VendorEntry;
