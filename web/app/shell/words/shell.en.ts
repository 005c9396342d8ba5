import type { SameKeys } from "../../../lib/i18n/languages.ts";
import type { shellZh } from "./shell.zh-cn.ts";

export const shellEn = {
  "nav.label": "Main",
  "nav.overview": "Overview",
  "nav.procedure": "Procedure",
  "nav.exemptions": "Exemptions",
  "nav.filings": "Filings",
  "nav.tools": "Tools",
  "nav.transfers": "Transfers",
  "nav.declared": "Declarations",
  "nav.group": "Group",
  "nav.records": "Records",
  "nav.devices": "Devices",
  "nav.organisation": "Organisation",
  "nav.open": "Open navigation",
  skip: "Skip to content",
  organisation: "Organisation",
  entity: "Legal entity",
  year: "Year",
  yearOption: "{{year}}",
  demo: "Demo data",
  "demo.text": "Every transfer of this organisation is invented. Not for filings.",
  "away.title": "The server cannot be reached; trying again.",
  "away.since": "You see the figures of {{time}} (Beijing time); they may be out of date.",
  "account.label": "Account {{email}}",
  "account.signOut": "Sign out",
} as const satisfies SameKeys<typeof shellZh>;
