import type { Recogniser } from "./recogniser.ts";

export const vehiclePlate = {
  id: "cn-vehicle-plate",
  kind: "vehicle_plate",
  country: "CN",
  source: "GA 36-2018: province character, letter, five characters (six for new energy), no I and no O",
  pattern:
    /(?<![\u4e00-\u9fff]{0,0}[A-Za-z\d])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Za-hj-np-z][ ·•.-]?(?:[A-HJ-NP-Z\da-hj-np-z]{4}[A-HJ-NP-Z\da-hj-np-z挂学警港澳]|[DFABCEGHJKdfabceghjk][A-HJ-NP-Z\d]\d{4}|\d{5}[DFABCEGHJKdfabceghjk])(?![A-Za-z\d])/g,
  trigger: "plate",
  keywords: ["车牌", "号牌", "车辆", "plate"],
  validate(raw) {
    const value = raw.toUpperCase().replace(/[ ·•.-]/g, "");
    // Five letters are a word, not a plate.
    return /\d.*\d/.test(value) ? { outcome: "unknown", value, certainty: 0.85 } : { outcome: "refuted" };
  },
  examples: {
    hits: ["京A12345", "车牌粤B·D12345", "沪C 8K3M2", "浙AD12345", "鄂A·F12345"],
    misses: ["京A1234", "云ABCDEF", "新I12345", "苏O12345", "京A1234567"],
  },
} as const satisfies Recogniser;
