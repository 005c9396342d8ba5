import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import { FigureContext } from "../../../components/figure-context.tsx";
import { OutcomePanel } from "../../../components/law/outcome-panel.tsx";
import type { Standing } from "../../../lib/ledger/standing-query.ts";
import { ClausesSheet } from "./clauses-sheet.tsx";
import { DutiesSheet } from "./duties-sheet.tsx";
import { FactsSheet } from "./facts-sheet.tsx";
import { HeadroomSheet } from "./headroom-sheet.tsx";
import classes from "./procedure.module.css";
import { WhatIfSheet } from "./what-if-sheet.tsx";

export function ProcedureView({ law, standing }: { law: Assessment; standing: Standing }) {
  return (
    <div className={classes.two}>
      <div className={classes.column}>
        <section className={classes.outcome}>
          <OutcomePanel law={law} />
          <footer className={classes.context}>
            <FigureContext windowStart={law.windowStart} asOf={law.asOf} rulebook={law.rulebook} standing={standing} />
          </footer>
        </section>
        <HeadroomSheet law={law} year={standing.year} />
        <ClausesSheet law={law} />
        <WhatIfSheet law={law} facts={standing.facts} year={standing.year} />
      </div>
      <div className={classes.column}>
        <FactsSheet key={standing.legalEntityId} law={law} facts={standing.facts} />
        <DutiesSheet law={law} />
      </div>
    </div>
  );
}
