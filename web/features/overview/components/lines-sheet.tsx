import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../../components/sheet.tsx";
import { LineBar } from "./line-bar.tsx";

export function LinesSheet({ law }: { law: Assessment }) {
  const { t } = useTranslation("overview");
  return <Sheet title={t("lines.title")}>{law.lines.length === 0 ? t("lines.none") : law.lines.map((line) => <LineBar key={line.line} line={line} />)}</Sheet>;
}
