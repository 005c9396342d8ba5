/** Words around the law's own sentences, which come from shared/assess. */
export const lawZh = {
  "outcome.label": "目前应办手续",
  "outcome.reasons": "理由",
  "outcome.routes": "可选途径",
  "outcome.branches": "补充事实后的结论",
  "outcome.is": "{{fact}}：是",
  "outcome.not": "{{fact}}：否",
  "outcome.reviews": "需要人工复核",
  source: "官方原文",
} as const;
