import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../../components/sheet.tsx";
import { useForecast } from "../../../lib/law/use-forecast.ts";
import { LineBar } from "./line-bar.tsx";

export function LinesSheet({ law, year }: { law: Assessment; year: number }) {
  const { t } = useTranslation("overview");
  const { ordinary, sensitive } = useForecast(law, year);
  const ahead = [...(ordinary?.lines ?? []), ...(sensitive?.lines ?? [])];
  return (
    <Sheet title={t("lines.title")}>
      {law.lines.length === 0
        ? t("lines.none")
        : law.lines.map((line) => <LineBar key={line.line} line={line} forecast={ahead.find((one) => one.line === line.line) ?? null} />)}
    </Sheet>
  );
}
