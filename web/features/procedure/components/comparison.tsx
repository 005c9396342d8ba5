import type { WhatIf, WhatIfSide } from "@outflow/shared/assess/what-if.ts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ForecastSentence } from "../../../components/forecast-sentence.tsx";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import classes from "./procedure.module.css";

/** Before and after, side by side; what differs stands out by weight. */
export function Comparison({ result }: { result: WhatIf }) {
  const { t } = useTranslation("procedure");
  const words = useLawWords();
  const metric = (side: WhatIfSide, name: "A" | "N" | "S") => thinNumber(side.assessment.metrics[name].people);
  const lines = result.before.assessment.lines.map(({ line }) => line);
  const forecastOf = (side: WhatIfSide, line: (typeof lines)[number]) => [...side.ordinary.lines, ...side.sensitive.lines].find((one) => one.line === line);
  const rows: readonly (readonly [string, ReactNode, ReactNode, boolean])[] = [
    row(t("whatIf.all"), (side) => metric(side, "A")),
    row(t("whatIf.ordinary"), (side) => metric(side, "N")),
    row(t("whatIf.sensitivePeople"), (side) => metric(side, "S")),
    row(t("whatIf.outcome"), (side) => words.outcomes[side.assessment.outcome].name),
    row(t("whatIf.yearEnd"), ({ ordinary: { yearEnd } }) =>
      yearEnd ? t("whatIf.yearEndIs", { expected: yearEnd.expected, low: yearEnd.low, high: yearEnd.high }) : "—",
    ),
    ...lines.map((line) => {
      const before = forecastOf(result.before, line);
      const after = forecastOf(result.after, line);
      const show = (one: typeof before) => (one ? <ForecastSentence forecast={one} /> : null);
      return [words.lines[line].name, show(before), show(after), JSON.stringify(before) !== JSON.stringify(after)] as const;
    }),
  ];
  function row(name: string, tell: (side: WhatIfSide) => string): readonly [string, string, string, boolean] {
    const [before, after] = [tell(result.before), tell(result.after)];
    return [name, before, after, before !== after];
  }
  return (
    <table className={classes.compare} data-testid="what-if-result" data-outcome={result.after.assessment.outcome}>
      <thead>
        <tr>
          <td />
          <th>{t("whatIf.now")}</th>
          <th>{t("whatIf.then")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, before, after, changed]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td data-changed={changed || undefined}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
