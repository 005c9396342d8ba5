import type { PersonCount as Count } from "@outflow/shared/contract/assessment.ts";
import { useTranslation } from "react-i18next";
import { thinNumber } from "../lib/format/thin-number.ts";

/** A number of people, with its bounds beside it wherever links are unsure. `data-value` carries the bare integer. */
export function PersonCount({ count, testId, className, boundsClass }: { count: Count; testId?: string; className?: string; boundsClass?: string }) {
  const { t } = useTranslation();
  const exact = count.atLeast === count.atMost;
  return (
    <>
      <span className={className} data-testid={testId} data-value={count.people}>
        {thinNumber(count.people)}
      </span>
      {exact ? null : <span className={boundsClass}>{t("figure.bounds", { from: thinNumber(count.atLeast), to: thinNumber(count.atMost) })}</span>}
    </>
  );
}
