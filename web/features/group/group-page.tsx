import { IconScale } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyNote } from "../../components/empty-note.tsx";
import { FailureNote } from "../../components/failure-note.tsx";
import { Page } from "../../components/page.tsx";
import { WaitingLines } from "../../components/waiting-lines.tsx";
import { asOfDay } from "../../lib/format/beijing-time.ts";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";
import { useGroupFigures } from "./api/group-query.ts";
import { EntitiesSheet } from "./components/entities-sheet.tsx";
import { FlagsSheet } from "./components/flags-sheet.tsx";
import { groupOf } from "./group-figures.ts";

export function GroupPage() {
  const { t } = useTranslation(["group", "common"]);
  const { year } = useWorkspace();
  const { figures, distinct, error, retry } = useGroupFigures();
  const view = figures && distinct ? groupOf(figures, distinct, asOfDay(year, new Date())) : undefined;
  return (
    <Page title={t("title")} lead={t("lead")}>
      {error ? <FailureNote error={error} onRetry={retry} /> : null}
      {view === null ? <EmptyNote icon={IconScale} title={t("common:law.noRulebook")} /> : null}
      {view && figures ? (
        <>
          <FlagsSheet view={view} figures={figures} />
          <EntitiesSheet view={view} figures={figures} />
        </>
      ) : null}
      {view === undefined && !error ? <WaitingLines lines={6} /> : null}
    </Page>
  );
}
