import { findTool } from "@outflow/shared/classify/tool.ts";
import { useTranslation } from "react-i18next";
import { Fact, FactList } from "../../../components/fact-list.tsx";
import { beijingMinute } from "../../../lib/format/beijing-time.ts";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { toolName } from "../../../lib/tool-name.ts";
import type { DescribedTool } from "../described-tool.ts";

export function ToolFacts({ described }: { described: DescribedTool }) {
  const { t } = useTranslation(["tools", "terms"]);
  const { language } = useLanguage();
  const { row, tool, category } = described;
  const siblingId = tool?.domesticSibling.value ?? null;
  return (
    <FactList>
      {tool ? <Fact term={t("detail.vendor")}>{tool.vendor}</Fact> : null}
      {category ? <Fact term={t("detail.category")}>{t(`category.${category}`)}</Fact> : null}
      <Fact term={t("detail.host")} code>
        {row.host}
      </Fact>
      <Fact term={t("detail.basis")}>{t(`terms:basis.${row.basis}`)}</Fact>
      {siblingId && findTool(siblingId) ? <Fact term={t("detail.sibling")}>{toolName(siblingId, "", language)}</Fact> : null}
      <Fact term={t("detail.people")}>
        <strong>{thinNumber(row.people)}</strong>
      </Fact>
      <Fact term={t("detail.sensitive")}>{thinNumber(row.sensitivePeople)}</Fact>
      <Fact term={t("detail.transfers")}>{thinNumber(row.transfers)}</Fact>
      <Fact term={t("detail.first")}>{beijingMinute(row.firstSeen)}</Fact>
      <Fact term={t("detail.last")}>{beijingMinute(row.lastSeen)}</Fact>
      {tool ? (
        <Fact term={t("detail.domains")} code>
          {tool.domains.join("  ")}
        </Fact>
      ) : null}
    </FactList>
  );
}
