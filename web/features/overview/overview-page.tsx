import { useTranslation } from "react-i18next";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { useStanding } from "../../lib/ledger/standing-query.ts";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";
import { AlertSheet } from "./components/alert-sheet.tsx";
import { OverviewWaiting } from "./components/overview-waiting.tsx";
import { StandingView } from "./components/standing-view.tsx";
import { TrendSheet } from "./components/trend-sheet.tsx";

export function OverviewPage() {
  const { t } = useTranslation("overview");
  const { entity, year } = useWorkspace();
  const standing = useStanding();
  return (
    <Page title={t("title")} lead={t("lead", { entity: entity.name, year })}>
      <Answer query={standing} waiting={<OverviewWaiting />}>
        {(data) => <StandingView standing={data} trend={<TrendSheet standing={data} />} alerts={<AlertSheet />} />}
      </Answer>
    </Page>
  );
}
