import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import { useTranslation } from "react-i18next";
import { ForecastSentence } from "../../../components/forecast-sentence.tsx";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { thinNumber, thinPercent } from "../../../lib/format/thin-number.ts";
import { stageTone } from "../../../lib/law/stage-tone.ts";
import { useForecast } from "../../../lib/law/use-forecast.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";

export function HeadroomSheet({ law, year }: { law: Assessment; year: number }) {
  const { t } = useTranslation("procedure");
  const words = useLawWords();
  const { ordinary, sensitive } = useForecast(law, year);
  const ahead = [...(ordinary?.lines ?? []), ...(sensitive?.lines ?? [])];
  return (
    <Sheet title={t("headroom.title")} flush>
      <LedgerTable
        label={t("headroom.title")}
        minWidth={600}
        head={
          <>
            <th>{t("headroom.line")}</th>
            <th data-number>{t("headroom.count")}</th>
            <th data-number>{t("headroom.limit")}</th>
            <th data-number>{t("headroom.left")}</th>
            <th>{t("headroom.forecast")}</th>
          </>
        }
      >
        {law.lines.map((line) => {
          const forecast = ahead.find((one) => one.line === line.line);
          return (
            <tr key={line.line} data-testid={`headroom-${line.line}`} data-value={line.headroom}>
              <td>
                {words.lines[line.line].name} {line.stage ? <Tag tone={stageTone(line.stage)}>{words.stages[line.stage]}</Tag> : null}
              </td>
              <td data-number>
                {thinNumber(line.count)} <span data-quiet>{thinPercent(line.share)}</span>
              </td>
              <td data-number>{thinNumber(line.limit)}</td>
              <td data-number>{thinNumber(line.headroom)}</td>
              <td>{forecast ? <ForecastSentence forecast={forecast} /> : null}</td>
            </tr>
          );
        })}
      </LedgerTable>
    </Sheet>
  );
}
