import type { FilingStanding } from "@outflow/shared/assess/filings.ts";
import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/tag.tsx";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import classes from "./filings.module.css";

/** When a security assessment may be extended, and what stands in the way; a window that is still to open is no obstacle to speak of. */
export function ExtensionNote({ extension }: { extension: NonNullable<FilingStanding["extension"]> }) {
  const { t } = useTranslation("filings");
  const { language } = useLanguage();
  const obstacles = extension.obstacles.filter((one) => one !== "WINDOW_NOT_OPEN");
  return (
    <p data-testid="filing-extension">
      {t("extension.window", { opens: extension.opens, closes: extension.closes })}{" "}
      {extension.provisional ? <Tag tone="ochre">{t("deadlines.provisional")}</Tag> : null}
      {obstacles.length > 0 ? (
        <span className={classes.warn}>
          {" "}
          {t("extension.blocked", { why: obstacles.map((one) => t(`obstacle.${one}`)).join(language === "en" ? ", " : "、") })}
        </span>
      ) : null}
    </p>
  );
}
