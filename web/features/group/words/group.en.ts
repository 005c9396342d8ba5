import type { SameKeys } from "../../../lib/i18n/languages.ts";
import type { groupZh } from "./group.zh-cn.ts";

export const groupEn = {
  title: "Group",
  lead: "The legal entities of this organisation side by side. The law counts each processor for itself; the figure for all together is for internal review, not a conclusion.",
  "flags.title": "Check for splitting",
  "flags.none": "No line is passed by adding up alone.",
  "flags.note":
    "Advice only: the lines are per legal entity, but numbers must not be split to stay clear of the security assessment. A person decides whether a split has a business reason.",
  "flag.sum_of_entities": "No entity reaches the line {{line}} ({{limit}}) alone; together they are {{people}} people and reach it.",
  "flag.split_over_tools": "{{entity}}: no tool reaches the line {{line}} ({{limit}}) alone; all its tools together are {{people}} people and do.",
  "flag.split_over_time": "{{entity}}: this year does not reach the line {{line}} ({{limit}}), but the twelve months to this day are {{people}} people.",
  "entities.title": "Entities",
  "entities.name": "Legal entity",
  "entities.people": "People",
  "entities.sensitive": "Sensitive",
  "entities.outcome": "Procedure",
  "entities.headroom": "Left until each line",
  reached: "reached",
  together: "As if one",
  "together.text": "Somebody in several entities counts once",
  "together.stricter": "Stricter than any entity alone",
  "together.advisory": "For information only",
} as const satisfies SameKeys<typeof groupZh>;
