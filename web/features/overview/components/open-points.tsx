import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import classes from "./open-points.module.css";

/** Points of law that are not settled and touch this entity today. */
export function OpenPoints({ law }: { law: Assessment }) {
  const { t } = useTranslation("overview");
  const words = useLawWords();
  return (
    <Sheet title={t("open.title")} aside={law.openPoints.length > 0 ? <Tag tone="ochre">{law.openPoints.length}</Tag> : null} testId="open-points">
      <p className={classes.note}>{law.openPoints.length > 0 ? t("open.note") : t("open.empty")}</p>
      <ul className={classes.list}>
        {law.openPoints.map((point) => (
          <li key={point}>{words.openPoints[point]}</li>
        ))}
      </ul>
    </Sheet>
  );
}
