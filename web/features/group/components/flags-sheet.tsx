import type { GroupView } from "@outflow/shared/assess/group-view.ts";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../../components/sheet.tsx";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import type { EntityFigures } from "../group-figures.ts";
import classes from "./group.module.css";

/** Advice for a person, never an outcome: the law counts each processor for itself and forbids splitting to stay below a line. */
export function FlagsSheet({ view, figures }: { view: GroupView; figures: readonly EntityFigures[] }) {
  const { t } = useTranslation("group");
  const words = useLawWords();
  const nameOf = (id: string | null) => figures.find(({ entity }) => entity.id === id)?.entity.name ?? "";
  return (
    <Sheet title={t("flags.title")} testId="group-flags">
      {view.flags.length === 0 ? <p className={classes.quiet}>{t("flags.none")}</p> : null}
      <ul className={classes.flags}>
        {view.flags.map(({ kind, line, limit, count, entity }) => (
          <li key={`${kind} ${line} ${entity}`} data-testid="group-flag" data-kind={kind} data-line={line}>
            {t(`flag.${kind}`, { entity: nameOf(entity), line: words.lines[line].name, limit: thinNumber(limit), people: thinNumber(count) })}
          </li>
        ))}
      </ul>
      <p className={classes.note}>{t("flags.note")}</p>
    </Sheet>
  );
}
