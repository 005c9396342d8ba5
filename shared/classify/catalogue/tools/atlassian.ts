import type { VendorEntry } from "../entry.ts";

export const atlassian = {
  vendor: "Atlassian US, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/atlassian.json", checked: "2026-11-22" },
  tools: [
    {
      id: "jira",
      name: { en: "Jira", zh: null },
      category: "project",
      domains: ["atlassian.net", "atlassian.com", "jira.com", "atl-paas.net", "opsgenie.com"],
      offered: { value: ["EU", "US", "AU", "DE", "SG", "CA", "IN", "KR", "JP", "GB", "CH"], source: "https://developer.atlassian.com/cloud/jira/platform/data-residency", checked: "2026-11-25" },
      cases: ["example.atlassian.net", "atlassian.com", "jira.com", "api.atl-paas.net", "example.app.opsgenie.com"],
    },
    {
      id: "confluence",
      name: { en: "Confluence", zh: null },
      category: "documents",
      domains: ["atlassian.net/wiki"],
      offered: { value: ["EU", "US", "AU", "DE", "SG", "CA", "IN", "KR", "JP", "GB", "CH"], source: "https://developer.atlassian.com/cloud/confluence/data-residency/", checked: "2026-11-25" },
      cases: ["https://example.atlassian.net/wiki/spaces/HR"],
    },
    {
      id: "trello",
      name: { en: "Trello", zh: null },
      category: "project",
      domains: ["trello.com", "trellocdn.com"],
      cases: ["app.trello.com", "trellocdn.com"],
    },
    {
      id: "bitbucket",
      name: { en: "Bitbucket", zh: null },
      category: "developer",
      domains: ["bitbucket.org", "bitbucket.io"],
      cases: ["api.bitbucket.org", "bitbucket.io"],
    },
    {
      id: "statuspage",
      name: { en: "Statuspage", zh: null },
      category: "developer",
      domains: ["statuspage.io"],
      cases: ["manage.statuspage.io"],
    },
    {
      id: "loom",
      name: { en: "Loom", zh: null },
      category: "video",
      domains: ["loom.com"],
      cases: ["app.loom.com"],
    },
  ],
} as const satisfies VendorEntry;
