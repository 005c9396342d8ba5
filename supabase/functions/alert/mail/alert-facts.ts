import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import type { DueAlert } from "@outflow/shared/assess/warnings.ts";
import type { coverage } from "@outflow/shared/contract/ledger-api.ts";
import type { z } from "zod";

/** All that a mail says. Counts and names of organisations; nothing here can identify one of the people counted. */
export interface AlertFacts {
  readonly organisation: { readonly name: string; readonly demo: boolean };
  readonly legalEntity: { readonly name: string };
  readonly alert: DueAlert;
  readonly assessment: Assessment;
  readonly coverage: z.output<typeof coverage>;
  readonly dashboardUrl: string;
}

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
