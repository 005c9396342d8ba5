import { useTranslation } from "react-i18next";
import { Page } from "../../components/page.tsx";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";
import { AssessmentSheet } from "./components/assessment-sheet.tsx";
import { AuditSheet } from "./components/audit-sheet.tsx";

export function RecordsPage() {
  const { t } = useTranslation("records");
  const { may } = useWorkspace();
  return (
    <Page title={t("title")} lead={t("lead")}>
      <AssessmentSheet />
      {may.audit ? <AuditSheet /> : null}
    </Page>
  );
}
