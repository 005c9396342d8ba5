import { containers } from "./containers.ts";
import { everyday } from "./everyday.ts";
import { identifiersInOddForms } from "./identifiers-in-odd-forms.ts";
import { namedByPart, shortFieldNames } from "./named-by-part.ts";
import { namesByOdds } from "./names-by-odds.ts";
import { everydayNames, namesOfOtherShapes, numbersInContainers } from "./names-everyday.ts";
import { nobody } from "./nobody.ts";
import { nobodyInProse } from "./nobody-in-prose.ts";
import { nobodyNamed } from "./nobody-named.ts";
import { numbersInContext } from "./numbers-in-context.ts";
import { payloadShapes } from "./payload-shapes.ts";
import { documentsOfOne, peopleInLists } from "./people-in-lists.ts";
import { prose } from "./prose.ts";
import { fromShort, type RecogniseCase } from "./recognise-case.ts";
import { records } from "./records.ts";
import { sensitiveFields } from "./sensitive-fields.ts";
import { sensitiveProse } from "./sensitive-prose.ts";
import { sensitiveStatements } from "./sensitive-statements.ts";
import { sensitiveWords } from "./sensitive-words.ts";
import { writtenForms } from "./written-forms.ts";

export const ALL_CASES: readonly RecogniseCase[] = [
  ...fromShort(prose),
  ...fromShort(records),
  ...fromShort(namedByPart),
  ...fromShort(shortFieldNames),
  ...fromShort(payloadShapes),
  ...fromShort(everyday),
  ...fromShort(everydayNames),
  ...fromShort(namesByOdds),
  ...fromShort(peopleInLists),
  ...fromShort(sensitiveProse),
  ...namesOfOtherShapes,
  ...numbersInContainers,
  ...documentsOfOne,
  ...[...nobody, ...nobodyInProse, ...nobodyNamed].map((text) => ({ text, people: 0, sensitive: 0 })),
  ...writtenForms,
  ...identifiersInOddForms,
  ...numbersInContext,
  ...sensitiveFields,
  ...sensitiveWords,
  ...sensitiveStatements,
  ...containers,
];
