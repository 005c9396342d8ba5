import { useTranslation } from "react-i18next";
import { countryName } from "../../../lib/format/country-name.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { COUNTRY_FACTS, type DescribedTool } from "../described-tool.ts";
import classes from "./tools.module.css";

/** The four countries side by side; unknown stays visible as unknown. */
export function CountryStrip({ countries }: { countries: DescribedTool["countries"] }) {
  const { t } = useTranslation(["tools", "common"]);
  const { language } = useLanguage();
  return (
    <dl className={classes.strip}>
      {COUNTRY_FACTS.map((fact) => {
        const code = countries[fact].value;
        return (
          <div key={fact}>
            <dt>{t(`fact.${fact}`)}</dt>
            <dd data-unknown={code ? undefined : "yes"}>{code ? countryName(code, language) : t("common:unknown")}</dd>
          </div>
        );
      })}
    </dl>
  );
}
