import type { VendorEntry } from "../entry.ts";

export const salesforce = {
  vendor: "Salesforce, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/salesforce.json", checked: "2026-11-22" },
  tools: [
    {
      id: "salesforce",
      name: { en: "Salesforce", zh: "赛富时" },
      category: "crm",
      domains: ["salesforce.com", "force.com", "cloudforce.com", "visualforce.com", "documentforce.com", "salesforceliveagent.com", "salesforce-sites.com", "salesforce-setup.com", "salesforce-scrt.com", "site.com", "sforce.com", "sfdcstatic.com", "demandware.net", "mulesoft.com"],
      domesticSibling: { value: "salesforce-china", source: "https://www.alibabacloud.com/help/en/sfoa/product-overview/instance", checked: "2026-11-22" },
      regions: "salesforce",
      cases: ["example-cn.lightning.force.com", "login.salesforce.com", "example.my.salesforce.com", "cloudforce.com", "visualforce.com", "documentforce.com", "salesforceliveagent.com", "salesforce-sites.com", "salesforce-setup.com", "salesforce-scrt.com", "site.com", "sforce.com", "sfdcstatic.com", "example.demandware.net", "anypoint.mulesoft.com"],
    },
    {
      id: "salesforce-marketing-cloud",
      name: { en: "Salesforce Marketing Cloud", zh: null },
      category: "marketing",
      domains: ["exacttarget.com", "marketingcloudapis.com", "salesforcemarketingcloud.com", "marketingcloud.com"],
      cases: ["app.exacttarget.com", "marketingcloudapis.com", "salesforcemarketingcloud.com", "marketingcloud.com"],
    },
    {
      id: "pardot",
      name: { en: "Salesforce Account Engagement (Pardot)", zh: null },
      category: "marketing",
      domains: ["pardot.com"],
      cases: ["pi.pardot.com"],
    },
    {
      id: "slack",
      name: { en: "Slack", zh: null },
      category: "chat",
      domains: ["slack.com", "slack-edge.com", "slackb.com", "slack-files.com", "slack-imgs.com", "slack-msgs.com", "slack-core.com"],
      hosting: { value: "US", source: "https://slack.com/help/articles/360035633934", checked: "2026-11-22" },
      offered: { value: ["US", "DE", "FR", "JP", "IN", "SG", "KR", "AU", "GB", "CA"], source: "https://slack.com/help/articles/360035633934", checked: "2026-11-22" },
      cases: ["example-cn.slack.com", "slack-edge.com", "slackb.com", "slack-files.com", "slack-imgs.com", "slack-msgs.com", "slack-core.com"],
    },
    {
      id: "heroku",
      name: { en: "Heroku", zh: null },
      category: "developer",
      domains: ["heroku.com", "herokuapp.com"],
      cases: ["app.heroku.com", "herokuapp.com"],
    },
    {
      id: "tableau",
      name: { en: "Tableau Cloud", zh: null },
      category: "analytics",
      domains: ["tableau.com", "tableausoftware.com"],
      cases: ["online.tableau.com", "tableausoftware.com"],
    },
    {
      id: "quip",
      name: { en: "Quip", zh: null },
      category: "documents",
      domains: ["quip.com"],
      cases: ["app.quip.com"],
    },
  ],
} as const satisfies VendorEntry;
