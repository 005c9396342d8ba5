import { Anchor } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyNote } from "../../../components/empty-note.tsx";
import { FigureContext } from "../../../components/figure-context.tsx";
import { OutcomePanel } from "../../../components/law/outcome-panel.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { lawOf } from "../../../lib/law/law-of.ts";
import type { Standing } from "../../../lib/ledger/standing-query.ts";
import { useWorkspacePath } from "../../../lib/workspace/use-workspace-path.ts";
import { CoverageSheet } from "./coverage-sheet.tsx";
import { LinesSheet } from "./lines-sheet.tsx";
import { OpenPoints } from "./open-points.tsx";
import classes from "./overview.module.css";
import { PeoplePanel } from "./people-panel.tsx";

/** The figures of one entity and year beside what the law says about them. */
export function StandingView({ standing, trend, alerts }: { standing: Standing; trend: ReactNode; alerts: ReactNode }) {
  const { t } = useTranslation(["overview", "common"]);
  const path = useWorkspacePath();
  const law = lawOf(standing.facts, standing.year, new Date());
  return (
    <>
      <section className={classes.standing}>
        <div className={classes.halves}>
          {law ? (
            <OutcomePanel
              law={law}
              action={
                <Anchor component={Link} to={path("/procedure")} inherit>
                  {t(law.missingFacts.length > 0 ? "procedure.missing" : "procedure.more")}
                </Anchor>
              }
            />
          ) : (
            <EmptyNote icon={IconScale} title={t("common:law.noRulebook")} />
          )}
          <PeoplePanel standing={standing} />
        </div>
        {law ? (
          <footer className={classes.context}>
            <FigureContext windowStart={law.windowStart} asOf={law.asOf} rulebook={law.rulebook} standing={standing} />
          </footer>
        ) : null}
      </section>
      {law ? <LinesSheet law={law} year={standing.year} /> : null}
      <div className={classes.wideAndNarrow}>
        {trend}
        <CoverageSheet standing={standing} />
      </div>
      <div className={classes.wideAndNarrow}>
        {alerts}
        {law ? <OpenPoints law={law} /> : <Sheet title={t("open.title")}>{t("open.empty")}</Sheet>}
      </div>
    </>
  );
}
