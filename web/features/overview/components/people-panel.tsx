import { Anchor } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PersonCount } from "../../../components/person-count.tsx";
import { beijingYear } from "../../../lib/format/beijing-time.ts";
import { useServerHealth } from "../../../lib/ledger/server-health-context.ts";
import type { Standing } from "../../../lib/ledger/standing-query.ts";
import { useWorkspacePath } from "../../../lib/workspace/use-workspace-path.ts";
import classes from "./people-panel.module.css";

/** People of this year: everybody, ordinary, sensitive, with bounds where links are unsure. */
export function PeoplePanel({ standing }: { standing: Standing }) {
  const { t } = useTranslation("overview");
  const path = useWorkspacePath();
  const { away } = useServerHealth();
  const { facts, year } = standing;
  const thisYear = year === beijingYear(new Date());
  const both = standing.ordinary.people + standing.sensitive.people > standing.all.people;
  return (
    <div className={classes.panel} data-stale={away || undefined}>
      <p className={classes.label}>{thisYear ? t("people.title") : t("people.titleOf", { year })}</p>
      <dl className={classes.figures}>
        {(["all", "ordinary", "sensitive"] as const).map((kind) => (
          <div key={kind} className={classes.figure} data-kind={kind}>
            <dt>{t(`people.${kind}`)}</dt>
            <dd>
              <PersonCount count={standing[kind]} testId={`people-${kind}`} className={classes.number} boundsClass={classes.bounds} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.why}>
        <Anchor component={Link} to={path("/why")} inherit data-testid="why">
          {t("people.why")}
        </Anchor>
      </p>
      <div className={classes.notes}>
        {both ? <p>{t("people.both")}</p> : null}
        {facts.exemptPeople > 0 ? <p>{t("people.exempt", { count: facts.exemptPeople })}</p> : null}
        {facts.notExportedPeople ? <p>{t("people.notExported", { count: facts.notExportedPeople })}</p> : null}
        {facts.claimedExemptPeople > 0 ? <p>{t("people.claimed", { count: facts.claimedExemptPeople })}</p> : null}
      </div>
    </div>
  );
}
