import { useTranslation } from "react-i18next";
import { Page } from "../../components/page.tsx";
import { EntitySheet } from "./components/entity-sheet.tsx";
import { MemberSheet } from "./components/member-sheet.tsx";

export function OrganisationPage() {
  const { t } = useTranslation("organisation");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <EntitySheet />
      <MemberSheet />
    </Page>
  );
}
