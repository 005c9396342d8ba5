import type { LineStanding } from "@outflow/shared/assess/assessment.ts";
import { useTranslation } from "react-i18next";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import classes from "./group.module.css";

/** How many more people until each line. */
export function Headroom({ lines }: { lines: readonly LineStanding[] }) {
  const { t } = useTranslation("group");
  const words = useLawWords();
  return (
    <ul className={classes.headroom}>
      {lines.map(({ line, headroom, stage }) => (
        <li key={line} data-stage={stage ?? undefined}>
          <span>{words.lines[line].name}</span>
          <span>{headroom === 0 ? t("reached") : thinNumber(headroom)}</span>
        </li>
      ))}
    </ul>
  );
}
