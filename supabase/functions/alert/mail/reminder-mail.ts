import { type BeijingDay, daysBetween } from "@outflow/shared/assess/beijing-day.ts";
import type { Deadline } from "@outflow/shared/assess/deadlines.ts";
import { EN } from "@outflow/shared/assess/words/en.ts";
import { ZH_CN } from "@outflow/shared/assess/words/zh-cn.ts";
import type { RenderedMail } from "./alert-facts.ts";
import { citedInChinese } from "./chinese.ts";
import { citedInEnglish } from "./english.ts";
import { dayInChinese, dayInEnglish } from "./figures.ts";
import { type ListEntry, listMiddle } from "./list-middle.ts";
import { type Figure, renderMail } from "./render-mail.ts";
import { rowsInChinese, rowsInEnglish, type WatchFacts } from "./watch-facts.ts";

/** A deadline of one filing that people are to be reminded of. */
export interface DueReminder {
  readonly filing: { readonly id: string; readonly title: string };
  readonly deadline: Deadline;
  /** The day its newest reminder became due. */
  readonly remindOn: BeijingDay;
}

const left = (asOf: BeijingDay, due: BeijingDay) => {
  const days = daysBetween(asOf, due);
  return days === 0 ? { zh: "今天", en: "today" } : { zh: `还有 ${days} 天`, en: `${days} ${days === 1 ? "day" : "days"} left` };
};

function entryOf({ filing, deadline: { id, opens, due, provisional } }: DueReminder, asOf: BeijingDay): ListEntry {
  const window = opens ? { zh: `可申请期间：${dayInChinese(opens)} – ${dayInChinese(due)}`, en: `Open ${dayInEnglish(opens)} – ${dayInEnglish(due)}` } : null;
  const notes = (tongue: "zh" | "en", words: typeof ZH_CN | typeof EN) =>
    [words.deadlines[id], window?.[tongue], provisional ? words.provisional : null].filter(Boolean).join(" · ");
  const days = left(asOf, due);
  return {
    name: filing.title,
    note: { zh: notes("zh", ZH_CN), en: notes("en", EN) },
    value: { zh: `${dayInChinese(due)}（${days.zh}）`, en: `${dayInEnglish(due)}, ${days.en}` },
  };
}

/** One mail about every reminder that is due at the same time, the nearest deadline first. Pure. @throws RangeError for none. */
export function renderReminderMail(facts: WatchFacts, reminders: readonly DueReminder[]): RenderedMail {
  const { assessment, legalEntity, organisation, dashboardUrl } = facts;
  const { asOf } = assessment;
  const sorted = [...reminders].sort((one, other) => (one.deadline.due < other.deadline.due ? -1 : 1));
  const first = sorted[0];
  if (!first) throw new RangeError("no reminder");
  const { due, id } = first.deadline;
  const days = left(asOf, due);
  const rules = [...new Set(sorted.map(({ deadline }) => deadline.rule))];
  const many = sorted.length > 1;
  const chinese = (figure: Figure) => ({
    title: many ? `${sorted.length} 项数据出境手续期限临近，最近的是 ${dayInChinese(due)}` : `${ZH_CN.deadlines[id]}：${dayInChinese(due)}（${days.zh}）`,
    lead: many
      ? `${legalEntity.name}有 ${sorted.length} 项期限临近，最近的一项是“${first.filing.title}”：${ZH_CN.deadlines[id]}，${dayInChinese(due)}，${days.zh}。`
      : `${legalEntity.name}的“${first.filing.title}”：${ZH_CN.deadlines[id]}，${dayInChinese(due)}，${days.zh}。`,
    rows: rowsInChinese(facts, [["依据", citedInChinese(rules)]], figure),
  });
  const english = (figure: Figure) => ({
    title: many ? `${sorted.length} deadlines are near, the first on ${dayInEnglish(due)}` : `${EN.deadlines[id]}: ${dayInEnglish(due)} (${days.en})`,
    lead: `${legalEntity.name}: ${many ? `${sorted.length} deadlines are near; the first is ` : ""}“${first.filing.title}” — ${EN.deadlines[id]}, ${dayInEnglish(due)}, ${days.en}.`,
    rows: rowsInEnglish(facts, [["Rule", citedInEnglish(rules)]], figure),
  });
  return renderMail({ demo: organisation.demo, dashboardUrl, chinese, english, middle: listMiddle(() => sorted.map((one) => entryOf(one, asOf))) });
}
