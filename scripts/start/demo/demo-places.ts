import type { PiKind, SensitiveKind } from "@outflow/shared/contract/kinds.ts";
import type { Channel } from "@outflow/shared/contract/transfer-report.ts";

/** One way in which the invented company sends people abroad. The tool and its country are looked up in the catalogue. */
export interface DemoPlace {
  readonly host: string;
  readonly pathTemplate: string;
  readonly channel: Channel;
  readonly format: string;
  readonly department: string;
  readonly kinds: readonly PiKind[];
  readonly sensitiveKinds: readonly SensitiveKind[];
  /** How often it is used, compared with the others of its list. */
  readonly share: number;
}

export const ORDINARY_PLACES = [
  {
    host: "app.hubspot.com",
    pathTemplate: "/contacts/:id",
    channel: "request",
    format: "json",
    department: "市场部",
    kinds: ["name", "mobile", "email"],
    sensitiveKinds: [],
    share: 5,
  },
  {
    host: "example.my.salesforce.com",
    pathTemplate: "/aura",
    channel: "form",
    format: "json",
    department: "销售部",
    kinds: ["name", "mobile", "email"],
    sensitiveKinds: [],
    share: 4,
  },
  {
    host: "app.slack.com",
    pathTemplate: "/api/chat.postMessage",
    channel: "paste",
    format: "text",
    department: "研发部",
    kinds: ["name", "mobile"],
    sensitiveKinds: [],
    share: 2,
  },
  {
    host: "chatgpt.com",
    pathTemplate: "/backend-api/conversation",
    channel: "prompt",
    format: "text",
    department: "市场部",
    kinds: ["name", "mobile", "email"],
    sensitiveKinds: [],
    share: 2,
  },
] as const satisfies readonly DemoPlace[];

export const SENSITIVE_PLACES = [
  {
    host: "example.zendesk.com",
    pathTemplate: "/api/v2/tickets",
    channel: "request",
    format: "json",
    department: "客服部",
    kinds: ["name", "mobile", "bank_card"],
    sensitiveKinds: ["financial_account"],
    share: 5,
  },
  {
    host: "example.my.salesforce.com",
    pathTemplate: "/services/data/:version/composite",
    channel: "request",
    format: "json",
    department: "销售部",
    kinds: ["name", "mobile", "bank_card"],
    sensitiveKinds: ["financial_account"],
    share: 3,
  },
  {
    host: "www.myworkday.com",
    pathTemplate: "/example/d/inst/:id",
    channel: "file",
    format: "csv",
    department: "人力资源部",
    kinds: ["name", "mobile", "email"],
    sensitiveKinds: ["income"],
    share: 1,
  },
] as const satisfies readonly DemoPlace[];

/** The one campaign of the year: a list imported in a single file. */
export const CAMPAIGN_PLACE = {
  host: "us1.admin.mailchimp.com",
  pathTemplate: "/audience/import",
  channel: "file",
  format: "csv",
  department: "市场部",
  kinds: ["name", "mobile", "email"],
  sensitiveKinds: [],
  share: 0,
} as const satisfies DemoPlace;

export const DEPARTMENTS = ["市场部", "销售部", "客服部", "人力资源部", "研发部"] as const;
