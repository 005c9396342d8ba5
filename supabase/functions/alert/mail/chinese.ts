import { cite } from "@outflow/shared/assess/cite.ts";
import type { RuleId } from "@outflow/shared/assess/rulebook/rules.ts";
import { ZH_CN } from "@outflow/shared/assess/words/zh-cn.ts";
import type { Line } from "@outflow/shared/contract/assessment.ts";
import type { AlertFacts } from "./alert-facts.ts";
import { dayInChinese, percentOf } from "./figures.ts";
import { countsOf, type Figure, isOpen, metricOf, rulesOf, standingOf, type Words } from "./words.ts";

export const REQUIRES_ZH: Record<Line, string> = {
  sensitive_assessment: "须申报数据出境安全评估",
  ordinary_contract: "须订立个人信息出境标准合同并备案，或者通过个人信息出境认证",
  ordinary_assessment: "须申报数据出境安全评估",
};

function applies({ assessment }: AlertFacts): string {
  const { name, meaning } = ZH_CN.outcomes[assessment.outcome];
  if (assessment.outcome !== "UNDETERMINED") return `${name}。${meaning}`;
  const missing = assessment.missingFacts.map((fact) => ZH_CN.facts[fact.split(":").at(-1)!] ?? fact).join("、");
  return `${name}：${missing}。按最严情形准备：${ZH_CN.outcomes[assessment.strictest].name}。`;
}

export function coverageInChinese({ coverage: seen }: Pick<AlertFacts, "coverage">, figure: Figure): string {
  const silent = seen.devicesSilent > 0 ? `（其中 ${figure(seen.devicesSilent)} 台近期没有联系）` : "";
  const unread = [
    seen.transfersPartial > 0 ? `${figure(seen.transfersPartial)} 次只读取了一部分` : "",
    seen.transfersOpaque > 0 ? `${figure(seen.transfersOpaque)} 次未能读取` : "",
  ].filter(Boolean);
  const lost = seen.reportsOverflowed + seen.reportsRefused;
  const missed = [seen.filesUnread > 0 ? `${figure(seen.filesUnread)} 个文件未读取` : "", lost > 0 ? `${figure(lost)} 份报告未能入账` : ""].filter(Boolean);
  const read = unread.length > 0 ? `，其中 ${unread.join("、")}` : "，全部读取";
  return `${figure(seen.devices)} 台设备${silent}，${figure(seen.transfers)} 次传输${read}${missed.length > 0 ? `；另有 ${missed.join("、")}` : ""}。未读取的内容不计入人数。`;
}

export function citedInChinese(rules: readonly RuleId[]): string {
  const cited = rules.map((rule) => {
    const { title, article, quote } = cite(rule);
    return `《${title.zh.replace(/^《|》$/g, "")}》${article.zh}${quote ? `：“${quote}”` : ""}${isOpen(rule) ? `（此项理解${ZH_CN.toBeConfirmed}）` : ""}`;
  });
  return cited.join("；");
}

/** People who were taken for exported until two officers found that nothing of theirs had left. */
const correctedInChinese = ({ notExportedPeople: people }: AlertFacts["assessment"], figure: Figure) =>
  people > 0 ? `经两名负责人确认，${figure(people)} 人的数据并未出境，已更正，不再计入；此前的评定记录不变。` : "";

export const CHINESE: Words = {
  lang: "zh-CN",
  title({ alert, assessment }, figure) {
    switch (alert.kind) {
      case "line_stage": {
        const what = `${metricOf(alert.line, assessment.asOf).zh}出境人数`;
        return alert.stage === "reached"
          ? `${what}已达到 ${figure(alert.limit)} 人`
          : `${what}已达 ${figure(alert.limit)} 人的 ${percentOf(alert.count, alert.limit)}%`;
      }
      case "first_sensitive_person":
        return "首次有敏感个人信息出境";
      case "outcome_change":
        if (alert.to === "UNDETERMINED") return "补充事实后才能确定应办手续";
        return `应办手续变为：${ZH_CN.outcomes[alert.to].name}`;
    }
  },
  lead(facts, figure) {
    const { alert, assessment, legalEntity } = facts;
    const during = `自 ${dayInChinese(assessment.windowStart)}至 ${dayInChinese(assessment.asOf)}（北京时间），${legalEntity.name}`;
    switch (alert.kind) {
      case "line_stage": {
        const sent = `${during}已向境外提供 ${figure(alert.count)} 人的${metricOf(alert.line, assessment.asOf).zh}`;
        return alert.stage === "reached"
          ? `${sent}，达到 ${figure(alert.limit)} 人的标准：${REQUIRES_ZH[alert.line]}。`
          : `${sent}。达到 ${figure(alert.limit)} 人时，${REQUIRES_ZH[alert.line]}；目前还差 ${figure(alert.headroom)} 人。`;
      }
      case "first_sensitive_person": {
        const limit = standingOf(facts, "sensitive_assessment")?.limit;
        const below = limit ? `；不满 ${figure(limit)} 人的，${REQUIRES_ZH.ordinary_contract}` : "";
        return `${during}今年首次向境外提供敏感个人信息，共 ${figure(alert.count)} 人。有 1 人的敏感个人信息出境，即不再适用数量豁免${below}。`;
      }
      case "outcome_change":
        return `${during}应办的数据出境手续由“${ZH_CN.outcomes[alert.from].name}”变为“${ZH_CN.outcomes[alert.to].name}”。${correctedInChinese(assessment, figure)}`;
    }
  },
  line: (line) => ZH_CN.lines[line].name,
  rows(facts, figure) {
    const { assessment, organisation, legalEntity } = facts;
    return [
      ["单位", legalEntity.name === organisation.name ? legalEntity.name : `${legalEntity.name}（${organisation.name}）`],
      ["统计期间", `${dayInChinese(assessment.windowStart)} – ${dayInChinese(assessment.asOf)}（北京时间）`],
      ["人数（去重）", countsOf(facts, figure).zh],
      ["依据", citedInChinese(rulesOf(facts)) || "补充事实后确定"],
      ["目前适用", applies(facts)],
      ["覆盖情况", coverageInChinese(facts, figure)],
      ["规则版本", assessment.rulebook],
    ];
  },
};
