import type { VendorEntry } from "../entry.ts";

export const gitlab = {
  vendor: "GitLab Inc.",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#GitLab", checked: "2026-11-25" },
  tools: [
    {
      id: "gitlab",
      name: { en: "GitLab", zh: null },
      category: "developer",
      domains: ["gitlab.com", "gitlab.io", "gitlab-static.net"],
      hosting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/GitLab/Privacy%20Policy.md", checked: "2026-11-25" },
      domesticSibling: { value: "jihulab", source: "https://gitlab.cn/privacy/en-version", checked: "2026-11-25" },
      cases: ["app.gitlab.com", "gitlab.io", "gitlab-static.net"],
    },
  ],
} as const satisfies VendorEntry;
