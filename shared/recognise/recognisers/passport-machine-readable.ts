import { BEGINS, REFUTED, type Recogniser } from "./recogniser.ts";

const WEIGHTS = [7, 3, 1] as const;

/** Letters count from A = 10, the filler < counts nothing: ICAO Doc 9303-3, 4.9. */
function checkDigit(field: string): number {
  let sum = 0;
  for (let place = 0; place < field.length; place++) {
    const code = field.charCodeAt(place);
    sum += (code === 0x3c ? 0 : code >= 65 ? code - 55 : code - 48) * (WEIGHTS[place % 3] ?? 0);
  }
  return sum % 10;
}

/** Number, its check digit, nation, birth and its check digit, sex, expiry and its check digit. */
const LINE = /^([A-Z\d<]{9})(\d)[A-Z<]{3}(\d{6})(\d)[MFX<]\d{6}\d/;

export const passportMachineReadable = {
  id: "passport-machine-readable",
  kind: "passport",
  country: null,
  source: "ICAO Doc 9303-4: second line of the machine-readable zone, with its check digits",
  pattern: /(?<![A-Z\d<])[A-Z\d][A-Z\d<]{8}\d[A-Z]{3}\d{7}[MFX<]\d{7}[A-Z\d<]{0,16}/g,
  trigger: "digits",
  begins: BEGINS.capital,
  keywords: [],
  validate(raw) {
    const [, number = "", check = "", birth = "", birthCheck = ""] = LINE.exec(raw) ?? [];
    if (number === "" || checkDigit(number) !== Number(check) || checkDigit(birth) !== Number(birthCheck)) return REFUTED;
    return { outcome: "confirmed", value: number.replaceAll("<", ""), certainty: 0.95 };
  },
  examples: {
    hits: [
      "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
      "护照机读区：L898902C36UTO7408122F1204159",
      "D231458907UTO7408122F1204159<<<<<<<6",
      "机读码 L898902C<3UTO6908061F9406236ZE184226B<<<<<14",
    ],
    misses: ["L898902C37UTO7408122F1204159", "L898902C36UTO7408123F1204159", "L898902C36UTO", "AL898902C36UTO7408122F1204159", "408902136UTO740812"],
  },
} as const satisfies Recogniser;
