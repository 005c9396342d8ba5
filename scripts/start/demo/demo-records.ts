import { addDays, type BeijingDay, beijingDayOf, yearOf } from "@outflow/shared/assess/beijing-day.ts";
import { EXEMPTIONS } from "@outflow/shared/assess/rulebook/exemptions.ts";
import type { DestinationOverride } from "@outflow/shared/contract/device-api.ts";
import { declaredVolumeList } from "@outflow/shared/contract/ledger-api-declarations.ts";
import { filingList } from "@outflow/shared/contract/ledger-api-filings.ts";
import { activityList, exemptionList, toolDecisionList } from "@outflow/shared/contract/ledger-api-review.ts";
import { z } from "zod";
import type { Stack } from "../../stack/start-stack.ts";
import { signIn } from "../stack-client.ts";
import { DEMO_OFFICER, type DemoOrganisation } from "./demo-organisation.ts";

const PURPOSES: Readonly<Record<string, string>> = {
  zendesk: "客户服务工单（演示）",
  salesforce: "客户关系管理（演示）",
  hubspot: "市场线索管理（演示）",
  mailchimp: "会员邮件营销（演示）",
  workday: "员工人事管理（演示）",
  slack: "内部协作（演示）",
  chatgpt: "文案撰写（演示）",
};
const RECIPIENT = "示例接收方（演示）Example Recipient, Inc.";
const decision = (toolId: string, own: Pick<DestinationOverride, "decision" | "recipient" | "reason">, responsible: string) => ({
  match: { toolId },
  verdict: null,
  country: null,
  responsible,
  notes: null,
  ...own,
});
const DECISIONS = [
  decision("zendesk", { decision: "approved", recipient: RECIPIENT, reason: null }, "客服部负责人（演示）"),
  decision("salesforce", { decision: "approved", recipient: RECIPIENT, reason: null }, "销售部负责人（演示）"),
  decision(
    "chatgpt",
    { decision: "restricted", recipient: null, reason: "提示词中不得含有客户个人信息；确有需要请先申请。（演示）" },
    "信息安全负责人（演示）",
  ),
  decision("mailchimp", { decision: "blocked", recipient: null, reason: "已改用境内邮件平台。（演示）" }, "市场部负责人（演示）"),
];

/**
 * What a compliance team would have written down by now: purposes, decisions on tools, one claim of an exemption that waits for a second pair
 * of eyes (the officer claims, so that the owner can decide), filings with their days, a number that no browser showed. Each only once.
 */
export async function keepDemoRecords(stack: Stack, demo: DemoOrganisation, now: Date): Promise<void> {
  const today = beijingDayOf(now);
  const officer = await signIn(stack, DEMO_OFFICER, stack.secrets.demoPassword);
  const { organisationId: p_org, main, small, owner } = demo;
  const year = { p_org, p_entity: main.id, p_year: yearOf(today) };
  const activities = await owner.call("activity_list", year, activityList);
  for (const { id, toolId, purpose } of activities) {
    const meant = PURPOSES[toolId ?? ""];
    if (meant && purpose === "") await owner.call("set_activity_purpose", { p_org, p_activity: id, p_purpose: meant }, z.null());
  }
  const { decisions } = await owner.call("tool_decision_list", { p_org }, toolDecisionList);
  if (decisions.length === 0) for (const p_decision of DECISIONS) await owner.call("decide_tool", { p_org, p_decision }, z.number());

  const staff = activities.find(({ toolId }) => toolId === "workday");
  if (staff && (await owner.call("exemption_list", { p_org }, exemptionList)).length === 0) {
    const p_kind = "ART5_2_HR_MANAGEMENT";
    const p_facts = Object.fromEntries(EXEMPTIONS[p_kind].facts.map((fact) => [fact, true]));
    const p_evidence = "员工手册与集体合同的编号由人力资源部存档。（演示）";
    await officer.call("claim_exemption", { p_org, p_activity: staff.id, p_kind, p_facts, p_evidence }, z.string());
  }
  if ((await owner.call("filing_list", { p_org, p_entity: null }, filingList)).length === 0)
    for (const p_filing of demoFilings(main.id, today)) await owner.call("save_filing", { p_org, p_filing }, z.string());

  if ((await owner.call("declared_volume_list", { ...year, p_entity: small.id }, declaredVolumeList)).length === 0) {
    const on = addDays(today, -20);
    if (yearOf(on) !== yearOf(today)) return;
    const p_volume = {
      toolId: "snowflake",
      host: "example.snowflakecomputing.com",
      country: "US",
      on,
      people: 320,
      note: "服务器之间的同步，浏览器看不到。（演示）",
    };
    await owner.call("declare_volume", { p_org, p_entity: small.id, p_volume }, z.string());
  }
}

const demoFilings = (legalEntityId: string, today: BeijingDay) => {
  const filed = { legalEntityId, expectedPeople: null, changes: [], incident: false, notes: null };
  const effective = addDays(today, -210);
  return [
    {
      ...filed,
      route: "STANDARD_CONTRACT",
      title: "客户系统标准合同备案（演示）",
      state: "filed",
      recipient: RECIPIENT,
      days: { effective, filed: addDays(effective, 9) },
      declaredPeople: 16_000,
      declaredSensitivePeople: 9_900,
    },
    {
      ...filed,
      route: "IMPACT_ASSESSMENT",
      title: "个人信息保护影响评估（演示）",
      state: "passed",
      recipient: RECIPIENT,
      days: { report: addDays(effective, -20) },
      declaredPeople: null,
      declaredSensitivePeople: null,
    },
    {
      ...filed,
      route: "SECURITY_ASSESSMENT",
      title: "数据出境安全评估申报准备（演示）",
      state: "preparing",
      recipient: RECIPIENT,
      days: {},
      declaredPeople: 30_000,
      declaredSensitivePeople: 20_000,
    },
  ];
};
