import { digitsOf, REFUTED, type Recogniser } from "./recogniser.ts";

export const hkMacaoTaiwanPhone = {
  id: "hk-macao-taiwan-phone",
  kind: "hk_macao_taiwan_phone",
  country: null,
  source: "ITU-T E.164: 852 (8 digits), 853 (8 digits), 886 (8–9 digits without trunk 0)",
  pattern:
    /(?<![\dA-Za-z])(?:\(?(?:\+|00)\s?(?:852|853|886)\)?[- ]{0,2}\(?0?\)?\d(?:[- ]?\d){6,8}|(?<=(?:852|香港|電話[做係])[^\d\n]{0,8})[5679]\d{3}[- ]?\d{4}|(?<=(?:台湾|臺灣|台灣|手機|電話|行動)[^\d\n]{0,8})09\d{2}[- ]?\d{3}[- ]?\d{3})(?![\dA-Za-z])/g,
  trigger: "digits",
  needs: ["852", "853", "886", "香港", "台湾", "臺灣", "台灣", "手機", "電話", "行動"],
  keywords: ["香港", "澳门", "台湾", "手機", "電話", "行動", "电话", "phone", "tel", "whatsapp"],
  validate(raw) {
    const digits = digitsOf(raw).replace(/^00/, "");
    if (/^(?:852)[2-9]\d{7}$|^853[268]\d{7}$/.test(digits)) return { outcome: "confirmed", value: `+${digits}`, certainty: 0.92 };
    const taiwan = /^(?:886)?0?(9\d{8}|[2-8]\d{7,8})$/.exec(digits);
    if (taiwan !== null && (digits.startsWith("886") || digits.startsWith("09"))) return { outcome: "confirmed", value: `+886${taiwan[1]}`, certainty: 0.92 };
    return /^[5679]\d{7}$/.test(digits) ? { outcome: "unknown", value: `+852${digits}`, certainty: 0.8 } : REFUTED;
  },
  examples: {
    hits: [
      "+852 9123 4567",
      "00852-91234567",
      "+853 6612 3456",
      "+886 912 345 678",
      "香港手机 9123 4567",
      "台湾手机：0912-345-678",
      "手機：0987654321",
      "改個電話做 5123 4567",
    ],
    misses: ["91234567", "+852 1123 4567", "0912-345-678", "+8529123456789", "+853 1612 3456"],
  },
} as const satisfies Recogniser;
