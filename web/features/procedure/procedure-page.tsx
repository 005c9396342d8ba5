import { IconScale } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Answer } from "../../components/answer.tsx";
import { EmptyNote } from "../../components/empty-note.tsx";
import { Page } from "../../components/page.tsx";
import { asOfDay } from "../../lib/format/beijing-time.ts";
import { lawOf } from "../../lib/law/law-of.ts";
import { useStanding } from "../../lib/ledger/standing-query.ts";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";
import { ProcedureView } from "./components/procedure-view.tsx";

export function ProcedurePage() {
  const { t } = useTranslation(["procedure", "common"]);
  const { entity, year } = useWorkspace();
  const standing = useStanding();
  const now = new Date();
  return (
    <Page title={t("title")} lead={t("lead", { entity: entity.name, day: asOfDay(year, now) })}>
      <Answer query={standing} lines={8}>
        {(data) => {
          const law = lawOf(data.facts, data.year, now);
          return law ? <ProcedureView law={law} standing={data} /> : <EmptyNote icon={IconScale} title={t("common:law.noRulebook")} />;
        }}
      </Answer>
    </Page>
  );
}
