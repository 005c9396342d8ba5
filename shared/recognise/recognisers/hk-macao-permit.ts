import type { Recogniser } from "./recogniser.ts";

export const hkMacaoPermit = {
  id: "hk-macao-permit",
  kind: "hk_macao_permit",
  country: "CN",
  source: "National Immigration Administration: 往来港澳通行证 (C, W, CA–CZ) and 港澳居民来往内地通行证 (H, M)",
  pattern: /(?<![A-Za-z\d])(?:[CWcw] ?\d{4} ?\d{4}|[Cc][A-HJ-NP-Za-hj-np-z] ?\d{3} ?\d{4}|[HMhm] ?\d{4} ?\d{4}(?: ?\d{2})?)(?![A-Za-z\d])/g,
  trigger: "digits",
  keywords: ["通行证", "通行證", "回乡证", "回鄉證", "港澳", "permit", "证件号"],
  needsKeyword: true,
  validate: (raw) => ({ outcome: "unknown", value: raw.toUpperCase().replaceAll(" ", ""), certainty: 0.88 }),
  examples: {
    hits: [
      "港澳通行证 C12345678",
      "通行证号码：CA1234567",
      "回乡证H0123456700",
      "往来港澳通行证号 W12345678",
      "港澳居民来往内地通行证：M12345678",
      "回乡证 H 0123 4567 00",
      "通行证 C 1234 5678",
    ],
    misses: ["C12345678", "零件 H0123456700", "港澳通行证 A12345678", "通行证 C1234567", "XC12345678 通行证"],
  },
} as const satisfies Recogniser;
