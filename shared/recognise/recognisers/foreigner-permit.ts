import { BEGINS, REFUTED, type Recogniser } from "./recogniser.ts";
import { isCalendarDay, residentIdCheckCharacter } from "./resident-id-check.ts";

export const foreignerPermit = {
  id: "foreigner-permit",
  kind: "foreigner_permit",
  country: "CN",
  source: "National Immigration Administration: 外国人永久居留身份证, 2023 form (18 characters from 9, check as GB 11643) and 2017 form (3 letters, 12 digits)",
  pattern: /(?<![A-Za-z\d])(?:9\d{16}[\dXx]|[A-Z]{3}\d{12})(?![A-Za-z\d])/g,
  trigger: "long-digits",
  begins: BEGINS.capital | (1 << 9),
  keywords: ["永久居留", "外国人", "permanent resid", "居留证", "证件号"],
  validate(raw) {
    const value = raw.toUpperCase();
    const [year, month, day] = value.startsWith("9")
      ? [Number(value.slice(6, 10)), Number(value.slice(10, 12)), Number(value.slice(12, 14))]
      : [1900 + Number(value.slice(7, 9)), Number(value.slice(9, 11)), Number(value.slice(11, 13))];
    if (year < 1880 || year > 2100 || !isCalendarDay(year, month, day)) return REFUTED;
    if (value.startsWith("9")) return residentIdCheckCharacter(value.slice(0, 17)) === value[17] ? { outcome: "confirmed", value, certainty: 0.97 } : REFUTED;
    return { outcome: "unknown", value, certainty: 0.7 };
  },
  examples: {
    hits: [
      "外国人永久居留证 911124198108030024",
      "FIN110085120312",
      "永久居留身份证号：911124198108030024",
      "USA110085120312",
      "证件号 FIN110085120312，有效期十年",
    ],
    misses: ["911124198108030025", "永久居留 FIN110085129912", "9111241981080300", "FIN11008512031", "SFIN110085120312"],
  },
} as const satisfies Recogniser;
