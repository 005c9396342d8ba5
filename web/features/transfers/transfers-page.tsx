import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Page } from "../../components/page.tsx";
import { TransferFilterBar } from "./components/transfer-filter-bar.tsx";
import { TransferSheet } from "./components/transfer-sheet.tsx";
import { filterFrom } from "./transfer-filter.ts";

export function TransfersPage() {
  const { t } = useTranslation("transfers");
  const [params] = useSearchParams();
  return (
    <Page title={t("title")} lead={t("lead")}>
      <TransferFilterBar />
      <TransferSheet filter={filterFrom(params)} />
    </Page>
  );
}
