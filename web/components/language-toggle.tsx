import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../lib/i18n/use-language.ts";
import classes from "./toggles.module.css";

export function LanguageToggle() {
  const { t } = useTranslation();
  const { language, change } = useLanguage();
  const other = language === "en" ? "zh-CN" : "en";
  return (
    <UnstyledButton
      className={classes.toggle}
      data-testid="language-toggle"
      onClick={() => change(other)}
      title={t("language.switch")}
      aria-label={`${t("language.short")} – ${t("language.switch")}`}
      lang={other}
    >
      {t("language.short")}
    </UnstyledButton>
  );
}
