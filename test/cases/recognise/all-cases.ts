import { everyday } from "./everyday.ts";
import { nobody } from "./nobody.ts";
import { nobodyInProse } from "./nobody-in-prose.ts";
import { prose } from "./prose.ts";
import { fromShort, type RecogniseCase } from "./recognise-case.ts";
import { records } from "./records.ts";
import { sensitiveFields } from "./sensitive-fields.ts";
import { writtenForms } from "./written-forms.ts";

export const ALL_CASES: readonly RecogniseCase[] = [
  ...fromShort(prose),
  ...fromShort(records),
  ...fromShort(everyday),
  ...[...nobody, ...nobodyInProse].map((text) => ({ text, people: 0, sensitive: 0 })),
  ...writtenForms,
  ...sensitiveFields,
];
