import { Button } from "@mantine/core";
import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import type { LedgerFacts } from "@outflow/shared/contract/assessment.ts";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { FailureNote } from "../../../components/failure-note.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { beijingYear } from "../../../lib/format/beijing-time.ts";
import { newPeoplePerDay } from "../../../lib/law/forecast-of.ts";
import { useDailyTrend } from "../../../lib/ledger/daily-trend-query.ts";
import { type LedgerChanges, useLedgerWhatIf } from "../api/what-if-query.ts";
import { compare } from "../compare.ts";
import { ActivityChanges } from "./activity-changes.tsx";
import { type Campaign, CampaignForm } from "./campaign-form.tsx";
import { Comparison } from "./comparison.tsx";
import classes from "./procedure.module.css";

export function WhatIfSheet({ law, facts, year }: { law: Assessment; facts: LedgerFacts; year: number }) {
  const { t } = useTranslation("procedure");
  const trend = useDailyTrend();
  const [campaigns, setCampaigns] = useState<readonly Campaign[]>([]);
  const [changes, setChanges] = useState<LedgerChanges>({});
  const running = year === beijingYear(new Date());
  const days = trend.data;
  const counts = [law.metrics.A, law.metrics.S, law.metrics.N].map(({ people }) => people).join();
  const ledger = useLedgerWhatIf(changes);
  const touched = Object.values(changes).some((ids) => ids.length > 0);
  const changed = touched ? ledger.data : { counted: facts.counted, exemptPeople: facts.exemptPeople };
  const changedCounts = JSON.stringify(changed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counts and day stand for the standing, which is a new object at every poll
  const result = useMemo(() => {
    if (!days || !changed || (campaigns.length === 0 && !touched)) return null;
    const perDay = { ordinary: newPeoplePerDay(days, "ordinary", law.asOf), sensitive: newPeoplePerDay(days, "sensitive", law.asOf) };
    return compare(facts, changed, law.asOf, perDay, campaigns);
  }, [days, campaigns, counts, changedCounts, law.asOf]);
  return (
    <Sheet title={t("whatIf.title")} testId="what-if">
      <p className={classes.lead}>{t(running ? "whatIf.lead" : "whatIf.closed")}</p>
      {running ? <ActivityChanges changes={changes} onChange={setChanges} /> : null}
      {running ? <CampaignForm asOf={law.asOf} onAdd={(campaign) => setCampaigns([...campaigns, campaign])} /> : null}
      {campaigns.length > 0 ? (
        <ul className={classes.changes}>
          {campaigns.map((campaign, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two campaigns may be alike, and they keep their order
            <li key={at}>
              {t(campaign.sensitive ? "whatIf.campaignSensitive" : "whatIf.campaign", {
                day: campaign.day,
                people: campaign.people,
                known: campaign.alreadyKnown,
              })}
              <Button size="compact-xs" variant="default" onClick={() => setCampaigns(campaigns.filter((_, index) => index !== at))}>
                {t("whatIf.remove")}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {ledger.isError ? <FailureNote error={ledger.error} onRetry={() => void ledger.refetch()} /> : null}
      {result ? <Comparison result={result} /> : null}
    </Sheet>
  );
}
