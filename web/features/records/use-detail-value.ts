import { IMPORTANT_DATA } from "@outflow/shared/contract/assessment.ts";
import { DECISIONS } from "@outflow/shared/contract/device-api.ts";
import { ROLES } from "@outflow/shared/contract/ledger-api.ts";
import { filingList, ROUTES } from "@outflow/shared/contract/ledger-api-filings.ts";
import { EXEMPTION_KINDS, exemptionList } from "@outflow/shared/contract/ledger-api-review.ts";
import { useTranslation } from "react-i18next";
import { countryName } from "../../lib/format/country-name.ts";
import { useKindWord } from "../../lib/i18n/use-kind-word.ts";
import { useLanguage } from "../../lib/i18n/use-language.ts";
import { useLawWords } from "../../lib/law/use-law-words.ts";
import { toolName } from "../../lib/tool-name.ts";
import { asOneWord } from "./audit-actions.ts";

const FILING_STATES = filingList.element.shape.state.options;
const CLAIM_STATES = exemptionList.element.shape.state.options;
const VERDICTS = ["overseas", "hmt", "mainland", "internal", "unknown"] as const;
const ANSWERS = ["granted", "refused"] as const;
const MIXED = ["BOTH", "SENSITIVE_ONLY"] as const;

/**
 * The codes of the log in the words of the screens they were chosen on. A code without a word, and what people wrote themselves, stay as they are.
 * @returns of an action, the path of a detail and its text, what to show.
 */
export function useDetailValue(): (action: string, path: string, text: string) => string {
  const { t } = useTranslation(["records", "terms", "tools", "filings", "exemptions", "procedure"]);
  const { language } = useLanguage();
  const law = useLawWords();
  const kindWord = useKindWord();
  const role = (code: string) => spoken(ROLES, code, (one) => t(`terms:role.${one}`));
  const byName: Readonly<Record<string, (code: string) => string>> = {
    role,
    country: (code) => countryName(code, language),
    toolId: (code) => toolName(code, code, language),
    kind: (code) => spoken(EXEMPTION_KINDS, code, (one) => law.exemptions[one], kindWord),
    route: (code) => spoken(ROUTES, code, (one) => t(`filings:route.${one}`)),
    state: (code) => spoken(FILING_STATES, code, (one) => t(`filings:state.${one}`)),
    decision: (code) => spoken(DECISIONS, code, (one) => t(`tools:decision.${one}`)),
    verdict: (code) => spoken(VERDICTS, code, (one) => t(`terms:verdict.${one}`)),
    answer: (code) => spoken(ANSWERS, code, (one) => t(`answer.${one}`)),
    mixedPolicy: (code) => spoken(MIXED, code, (one) => law.mixedPolicy[one]),
    importantData: (code) => spoken(IMPORTANT_DATA, code, (one) => t(`procedure:important.${one}`)),
  };
  /** What was before and after, where the action itself says what it is. */
  const byAction: Readonly<Record<string, (code: string) => string>> = {
    member_role_set: role,
    exemption_withdrawn: (code) => spoken(CLAIM_STATES, code, (one) => t(`exemptions:state.${one}`)),
  };
  return (action, path, text) => {
    if (text === "true" || text === "false") return t(text === "true" ? "yes" : "no");
    const name = asOneWord(path.split(".").at(-1) ?? "");
    const say = name === "before" || name === "after" ? byAction[action] : byName[name];
    return say ? say(text) : text;
  };
}

function spoken<Code extends string>(codes: readonly Code[], text: string, say: (code: Code) => string, otherwise = (code: string) => code): string {
  const code = codes.find((one) => one === text);
  return code === undefined ? otherwise(text) : say(code);
}
