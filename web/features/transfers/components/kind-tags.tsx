import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/tag.tsx";
import { useKindWord } from "../../../lib/i18n/use-kind-word.ts";
import classes from "./transfers.module.css";

export function KindTags({ family, kinds }: { family: "kind" | "sensitive"; kinds: readonly string[] }) {
  const { t } = useTranslation("common");
  const word = useKindWord();
  if (kinds.length === 0) return t("none");
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
