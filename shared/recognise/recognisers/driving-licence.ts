import { REFUTED, type Recogniser } from "./recogniser.ts";

export const drivingLicence = {
  id: "cn-driving-licence",
  kind: "driving_licence",
  country: "CN",
  source: "GA 482: 机动车驾驶证, file number of 12 digits",
  pattern:
    /(?:驾驶证|驾照|驾驶执照|driv(?:er'?s?|ing) licen[cs]e)(?:档案)?(?:编?号码?|\s?(?:no\.?|number))?[^\S\n]{0,2}[:：为是]{0,2}[^\S\n]{0,2}(\d{12})(?![A-Za-z\d])/gi,
  trigger: "keyword",
  keywords: ["驾驶证", "驾照", "驾驶执照", "driving licen", "driver"],
  validate: (raw) => (/^(\d)\1+$/.test(raw) ? REFUTED : { outcome: "unknown", value: raw, certainty: 0.85 }),
  examples: {
    hits: ["驾驶证档案编号：310012345678", "驾照号 440301234567", "驾驶证号：110101234567", "驾驶执照编号为330106123456", "driving licence no. 310012345678"],
    misses: ["档案编号 310012345678", "驾驶证 31001234567", "驾照 000000000000", "驾照 C1", "驾驶证号 31001234567A"],
  },
} as const satisfies Recogniser;
