import { Button } from "@mantine/core";
import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import { whatIf } from "@outflow/shared/assess/what-if.ts";
import type { LedgerFacts } from "@outflow/shared/contract/assessment.ts";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../../components/sheet.tsx";
import { beijingYear } from "../../../lib/format/beijing-time.ts";
import { newPeoplePerDay } from "../../../lib/law/forecast-of.ts";
import { useDailyTrend } from "../../../lib/ledger/daily-trend-query.ts";
import { groupsOfFacts } from "../groups-of-facts.ts";
import { type Campaign, CampaignForm } from "./campaign-form.tsx";
import { Comparison } from "./comparison.tsx";
import classes from "./procedure.module.css";

export function WhatIfSheet({ law, facts, year }: { law: Assessment; facts: LedgerFacts; year: number }) {
  const { t } = useTranslation("procedure");
  const trend = useDailyTrend();
  const [campaigns, setCampaigns] = useState<readonly Campaign[]>([]);
  const running = year === beijingYear(new Date());
  const days = trend.data;
  const counts = [law.metrics.A, law.metrics.S, law.metrics.N].map(({ people }) => people).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: counts and day stand for the standing, which is a new object at every poll
  const result = useMemo(() => {
    if (!days || campaigns.length === 0) return null;
    const perDay = { ordinary: newPeoplePerDay(days, "ordinary", law.asOf), sensitive: newPeoplePerDay(days, "sensitive", law.asOf) };
    return whatIf({ facts, asOf: law.asOf, ...groupsOfFacts(facts), newPeoplePerDay: perDay }, campaigns);
  }, [days, campaigns, counts, law.asOf]);
  return (
    <Sheet title={t("whatIf.title")} testId="what-if">
      <p className={classes.lead}>{t(running ? "whatIf.lead" : "whatIf.closed")}</p>
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
      {result ? <Comparison result={result} /> : null}
    </Sheet>
  );
}
