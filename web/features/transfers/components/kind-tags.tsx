import { PI_KINDS, SENSITIVE_KINDS } from "@outflow/shared/contract/kinds.ts";
import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/tag.tsx";
import classes from "./transfers.module.css";

/** Kinds of information as words. A code that this dashboard does not know yet is shown as it is. */
export function KindTags({ family, kinds }: { family: "kind" | "sensitive"; kinds: readonly string[] }) {
  const { t } = useTranslation(["terms", "common"]);
  if (kinds.length === 0) return t("common:none");
  const word = (code: string) => {
    const sensitive = family === "sensitive" ? SENSITIVE_KINDS.find((one) => one === code) : undefined;
    if (sensitive) return t(`sensitive.${sensitive}`);
    const kind = PI_KINDS.find((one) => one === code);
    return kind ? t(`kind.${kind}`) : code;
  };
  return (
    <span className={classes.kinds}>
      {kinds.map((code) => (
        <Tag key={code} tone={family === "sensitive" ? "plum" : "azurite"}>
          {word(code)}
        </Tag>
      ))}
    </span>
  );
}
