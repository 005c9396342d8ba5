import { Anchor } from "@mantine/core";
import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import type { GroupView } from "@outflow/shared/assess/group-view.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { PersonCount } from "../../../components/person-count.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { beijingClock } from "../../../lib/format/beijing-time.ts";
import { outcomeTone } from "../../../lib/law/outcome-tone.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import { useWorkspacePath } from "../../../lib/workspace/use-workspace-path.ts";
import type { EntityFigures } from "../group-figures.ts";
import classes from "./group.module.css";
import { Headroom } from "./headroom.tsx";

/** Entities side by side, and below them what they would be as one. */
export function EntitiesSheet({ view, figures }: { view: GroupView; figures: readonly EntityFigures[] }) {
  const { t } = useTranslation(["group", "common"]);
  const words = useLawWords();
  const path = useWorkspacePath();
  const { together } = view;
  const assessmentOf = (id: string): Assessment | undefined => view.entities.find((one) => one.id === id)?.assessment;
  const first = view.entities[0]?.assessment;
  return (
    <Sheet
      title={t("entities.title")}
      aside={
        first ? `${t("common:figure.window", { from: first.windowStart, to: first.asOf })} · ${t("common:figure.rulebook", { version: first.rulebook })}` : null
      }
      flush
    >
      <LedgerTable
        label={t("entities.title")}
        minWidth={880}
        head={
          <>
            <th>{t("entities.name")}</th>
            <th data-number>{t("entities.people")}</th>
            <th data-number>{t("entities.sensitive")}</th>
            <th>{t("entities.outcome")}</th>
            <th>{t("entities.headroom")}</th>
          </>
        }
      >
        {figures.map(({ entity, standing }) => {
          const law = assessmentOf(entity.id);
          return (
            <tr key={entity.id} data-testid="group-entity" data-people={standing.all.people} data-outcome={law?.outcome}>
              <td>
                <Anchor component={Link} inherit to={path("/", { entity: entity.id })}>
                  {entity.name}
                </Anchor>
                <div data-quiet>{t("common:figure.computed", { time: beijingClock(standing.computedAt) })}</div>
              </td>
              <td data-number>
                <PersonCount count={standing.all} boundsClass={classes.bounds} />
              </td>
              <td data-number>
                <PersonCount count={standing.sensitive} boundsClass={classes.bounds} />
              </td>
              <td>{law ? <Tag tone={outcomeTone(law.outcome)}>{words.outcomes[law.outcome].name}</Tag> : null}</td>
              <td>{law ? <Headroom lines={law.lines} /> : null}</td>
            </tr>
          );
        })}
        <tr className={classes.together} data-testid="group-together" data-people={together.counted.all.people} data-outcome={together.outcome}>
          <td>
            <strong>{t("together")}</strong>
            <div data-quiet>{t("together.text")}</div>
          </td>
          <td data-number>
            <PersonCount count={together.counted.all} boundsClass={classes.bounds} />
          </td>
          <td data-number>
            <PersonCount count={together.counted.sensitive} boundsClass={classes.bounds} />
          </td>
          <td>
            <Tag tone={outcomeTone(together.outcome)}>{words.outcomes[together.outcome].name}</Tag>
            {together.stricterThanAny ? <div className={classes.stricter}>{t("together.stricter")}</div> : null}
          </td>
          <td data-quiet>{t("together.advisory")}</td>
        </tr>
      </LedgerTable>
    </Sheet>
  );
}
