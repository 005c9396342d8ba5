import { useTranslation } from "react-i18next";
import { Page } from "../../components/page.tsx";
import { ActivitySheet } from "./components/activity-sheet.tsx";
import { ClaimsSheet } from "./components/claims-sheet.tsx";

export function ExemptionsPage() {
  const { t } = useTranslation("exemptions");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <ClaimsSheet />
      <ActivitySheet />
    </Page>
  );
}
