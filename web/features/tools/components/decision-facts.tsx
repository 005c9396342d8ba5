import { useTranslation } from "react-i18next";
import { Fact, FactList } from "../../../components/fact-list.tsx";
import { Tag } from "../../../components/tag.tsx";
import { beijingMinute } from "../../../lib/format/beijing-time.ts";
import { DECISION_TONES } from "../decision-of.ts";
import type { DescribedTool } from "../described-tool.ts";

/** The decision as those see it who may not change it. */
export function DecisionFacts({ decision }: { decision: DescribedTool["decision"] }) {
  const { t } = useTranslation(["tools", "common"]);
  const none = t("common:none");
  return (
    <FactList>
      <Fact term={t("decision.title")}>
        <Tag tone={DECISION_TONES[decision?.decision ?? "unreviewed"]}>{t(`decision.${decision?.decision ?? "unreviewed"}`)}</Tag>
      </Fact>
      <Fact term={t("decision.reason")}>{decision?.reason ?? none}</Fact>
      <Fact term={t("decision.responsible")}>{decision?.responsible ?? none}</Fact>
      <Fact term={t("decision.recipient")}>{decision?.recipient ?? none}</Fact>
      <Fact term={t("decision.notes")}>{decision?.notes ?? none}</Fact>
      {decision ? (
        <Fact term={t("decision.decided")}>
          {beijingMinute(decision.decidedAt)} {decision.decidedBy ?? ""}
        </Fact>
      ) : null}
    </FactList>
  );
}
