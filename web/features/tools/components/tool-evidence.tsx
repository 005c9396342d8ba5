import { Anchor } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { countryName } from "../../../lib/format/country-name.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { COUNTRY_FACTS, type DescribedTool } from "../described-tool.ts";
import classes from "./tools.module.css";

/** Why we believe it: each of the four countries with the page it was read on and the day it was checked. */
export function ToolEvidence({ described }: { described: DescribedTool }) {
  const { t } = useTranslation(["tools", "common"]);
  const { language } = useLanguage();
  return (
    <>
      <h3 className={classes.evidence}>{t("detail.evidence")}</h3>
      <ul className={classes.evidenceList}>
        {COUNTRY_FACTS.map((fact) => {
          const { value, source, checked } = described.countries[fact];
          return (
            <li key={fact}>
              <span>{t(`fact.${fact}Long`)}</span>
              <strong data-unknown={value ? undefined : "yes"}>{value ? countryName(value, language) : t("common:unknown")}</strong>
              {source ? (
                <small>
                  <Anchor href={source} target="_blank" rel="noreferrer noopener" underline="always" inherit>
                    {t("fact.source", { host: hostOf(source) })}
                  </Anchor>
                  {checked ? ` · ${t("fact.checked", { day: checked })}` : null}
                </small>
              ) : null}
              {fact === "address" && value ? <small>{t("fact.addressNote")}</small> : null}
            </li>
          );
        })}
        {described.tool?.hostingOffered.value?.length ? (
          <li>
            <span>{t("detail.offered")}</span>
            <strong>{described.tool.hostingOffered.value.map((code) => countryName(code, language)).join(language === "en" ? ", " : "、")}</strong>
          </li>
        ) : null}
      </ul>
    </>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
