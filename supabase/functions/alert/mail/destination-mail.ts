import { beijingDayOf } from "@outflow/shared/assess/beijing-day.ts";
import { findTool } from "@outflow/shared/classify/tool.ts";
import type { WatchedDestination } from "../watch/due-watch.ts";
import type { RenderedMail } from "./alert-facts.ts";
import { countryName } from "./country-name.ts";
import { persons, plural } from "./english.ts";
import { dayInChinese, dayInEnglish, plainFigure } from "./figures.ts";
import { type ListEntry, listMiddle } from "./list-middle.ts";
import { type Figure, renderMail } from "./render-mail.ts";
import { rowsInChinese, rowsInEnglish, type WatchFacts } from "./watch-facts.ts";

export const nameOf = ({ toolId, host }: WatchedDestination): string => (toolId === null ? host : (findTool(toolId)?.name.en ?? toolId));

function entryOf(destination: WatchedDestination, figure: Figure): ListEntry {
  const { toolId, host, country, basis, people, sensitivePeople, firstSeen, withPeople } = destination;
  const vendor = toolId === null ? null : (findTool(toolId)?.vendor ?? null);
  const where = countryName(country);
  const weak = basis === "address" ? { zh: "（仅据连接地址，弱证据）", en: " (by its address alone: weak evidence)" } : { zh: "", en: "" };
  const day = beijingDayOf(firstSeen);
  const sensitive = {
    zh: sensitivePeople > 0 ? `敏感 ${figure(sensitivePeople)} 人` : "",
    en: sensitivePeople > 0 ? `${figure(sensitivePeople)} sensitive` : "",
  };
  const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(" · ");
  return {
    name: nameOf(destination),
    note: {
      zh: joined(vendor, toolId === null ? null : host, `${where.zh}${weak.zh}`, `首次出现 ${dayInChinese(day)}`, sensitive.zh),
      en: joined(`${where.en}${weak.en}`, `first seen ${dayInEnglish(day)}`, sensitive.en),
    },
    value: withPeople ? { zh: `${figure(people)} 人`, en: persons(people, figure) } : { zh: "尚未见个人信息", en: "nobody's data yet" },
  };
}

/** One mail about overseas tools that were seen for the first time. Pure. @throws RangeError for none. */
export function renderNewToolMail(facts: WatchFacts, destinations: readonly WatchedDestination[]): RenderedMail {
  const { legalEntity, organisation, dashboardUrl } = facts;
  const [first, ...more] = destinations;
  if (!first) throw new RangeError("no destination");
  const chinese = (figure: Figure) => ({
    title: more.length === 0 ? `新发现境外工具：${nameOf(first)}` : `新发现 ${figure(destinations.length)} 个境外工具`,
    lead: `${legalEntity.name}首次出现向${more.length === 0 ? `境外工具 ${nameOf(first)}` : `下列 ${figure(destinations.length)} 个境外工具`}的传输。请在看板“工具”中确认负责人、境外接收方和用途，并决定批准、限制或者禁止。每个工具只提醒一次。`,
    rows: rowsInChinese(facts, [], figure),
  });
  const english = (figure: Figure) => ({
    title: more.length === 0 ? `New overseas tool seen: ${nameOf(first)}` : `${figure(destinations.length)} new overseas tools seen`,
    lead: `${legalEntity.name} sent to ${more.length === 0 ? nameOf(first) : `the ${figure(destinations.length)} overseas tools listed above`} for the first time. Say in the dashboard, under Tools, who is responsible, who receives and what for, and approve, restrict or block. Each tool is announced once.`,
    rows: rowsInEnglish(facts, [], figure),
  });
  return renderMail({
    demo: organisation.demo,
    dashboardUrl,
    chinese,
    english,
    middle: listMiddle((figure) => destinations.map((one) => entryOf(one, figure))),
  });
}

/** One mail about hosts nobody has catalogued that receive people's data. Pure. @throws RangeError for none. */
export function renderUnknownHostMail(facts: WatchFacts, destinations: readonly WatchedDestination[]): RenderedMail {
  const { legalEntity, organisation, dashboardUrl } = facts;
  const [first, ...more] = destinations;
  if (!first) throw new RangeError("no destination");
  const one = more.length === 0;
  const chinese = (figure: Figure) => ({
    title: one ? `未知网站接收了个人信息：${first.host}` : `${figure(destinations.length)} 个未知网站接收了个人信息`,
    lead: `${legalEntity.name}向${one ? `未收录的网站 ${first.host}（${plainFigure(first.people)} 人）` : `下列 ${figure(destinations.length)} 个未收录的网站`}发送了个人信息。去向不明的，在查明之前按出境计入人数。请在看板“工具”中判定其属于境外、境内还是内部系统。每个网站只提醒一次。`,
    rows: rowsInChinese(facts, [], figure),
  });
  const english = (figure: Figure) => ({
    title: one
      ? `Unknown host receives people's data: ${first.host}`
      : `${plural(destinations.length, figure, "unknown host receives", "unknown hosts receive")} people's data`,
    lead: `${legalEntity.name} sent people's data to ${one ? `${first.host} (${persons(first.people, figure)}), which is` : `the ${figure(destinations.length)} hosts listed above, which are`} not in the catalogue. Until somebody knows better they count as exports. Say in the dashboard, under Tools, whether they are overseas, in the mainland or your own. Each host is announced once.`,
    rows: rowsInEnglish(facts, [], figure),
  });
  return renderMail({
    demo: organisation.demo,
    dashboardUrl,
    chinese,
    english,
    middle: listMiddle((figure) => destinations.map((one) => entryOf(one, figure))),
  });
}
