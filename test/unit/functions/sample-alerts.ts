import { assess } from "@outflow/shared/assess/assess.ts";
import { type DueAlert, warningsFor } from "@outflow/shared/assess/warnings.ts";
import type { LedgerFacts, Outcome } from "@outflow/shared/contract/assessment.ts";
import type { AlertFacts } from "../../../supabase/functions/alert/mail/alert-facts.ts";

export const sure = (people: number) => ({ people, atLeast: people, atMost: people });

/** An entity that is not a CIIO; `ordinary` people have nothing sensitive, `sensitive` ones nothing ordinary. */
export function ledgerFactsOf(ordinary: number, sensitive: number): LedgerFacts {
  return {
    entity: { ciio: false, processedPersons: null },
    options: { mixedPolicy: "BOTH", idNumberIsSensitive: false },
    importantData: "none",
    counted: { all: sure(ordinary + sensitive), sensitive: sure(sensitive), ordinary: sure(ordinary), ordinaryOnly: sure(ordinary) },
    exemptPeople: 0,
    claimedExemptPeople: 0,
  };
}

export interface Sample {
  readonly facts?: LedgerFacts;
  readonly ordinary?: number;
  readonly sensitive?: number;
  readonly previous?: Outcome | null;
  readonly kind?: DueAlert["kind"];
  readonly demo?: boolean;
  readonly name?: string;
  readonly asOf?: string;
}

/** What the mail about the first due alert of `kind` says; figures are invented, the law is the rulebook's. */
export function alertFactsOf({
  ordinary = 0,
  sensitive = 0,
  previous = null,
  kind = "line_stage",
  demo = false,
  name,
  asOf = "2026-11-22",
  facts,
}: Sample): AlertFacts {
  const assessment = assess(facts ?? ledgerFactsOf(ordinary, sensitive), asOf);
  const alert = warningsFor(assessment, previous).find((due) => due.kind === kind);
  if (!alert) throw new Error(`No alert of kind ${kind} is due.`);
  return {
    organisation: { name: "示例贸易集团有限公司", demo },
    legalEntity: { name: name ?? "示例贸易（上海）有限公司" },
    alert,
    assessment,
    coverage: {
      devices: 42,
      devicesSilent: 3,
      transfers: 3_418,
      transfersPartial: 21,
      transfersOpaque: 5,
      filesUnread: 2,
      reportsOverflowed: 0,
      reportsRefused: 1,
      attempts: 0,
      attemptedPeople: 0,
    },
    dashboardUrl: "https://outflow.example.cn/",
  };
}
