import { PI_KINDS, SENSITIVE_KINDS } from "@outflow/shared/contract/kinds.ts";
import { useTranslation } from "react-i18next";

/** A kind of information as a word. A code that this dashboard does not know yet is shown as it is. */
export function useKindWord(): (code: string) => string {
  const { t } = useTranslation("terms");
  return (code) => {
    const sensitive = SENSITIVE_KINDS.find((one) => one === code);
    if (sensitive) return t(`sensitive.${sensitive}`);
    const kind = PI_KINDS.find((one) => one === code);
    return kind ? t(`kind.${kind}`) : code;
  };
}
