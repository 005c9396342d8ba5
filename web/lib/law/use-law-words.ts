import type { Words } from "@outflow/shared/assess/words/words.ts";
import { wordsFor } from "@outflow/shared/assess/words/words-for.ts";
import { useLanguage } from "../i18n/use-language.ts";

/** The law's own sentences in the language of the screen; the same ones as in mails and reports. */
export function useLawWords(): Words {
  return wordsFor(useLanguage().language);
}
