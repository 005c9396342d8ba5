import { type Ledger, LedgerFailure } from "../../../supabase/functions/_shared/ledger.ts";

export interface Call {
  readonly procedure: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A ledger that answers from a list, for the mapping at the edge alone; what the ledger really does is tested against the real one. */
export function ledgerThatAnswers(answers: Readonly<Record<string, unknown>>): Ledger & { calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    async call(procedure, parameters) {
      calls.push({ procedure, parameters });
      if (!(procedure in answers)) throw new LedgerFailure(procedure, "PGRST202");
      const answer = answers[procedure];
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

export const DEVICE = "0199aa00-0000-7000-8000-00000000d001";
export const ORGANISATION = "0199aa00-0000-7000-8000-00000000a001";
export const ENTITY = "0199aa00-0000-7000-8000-00000000e001";
export const CREDENTIAL = `odc_${"c".repeat(43)}`;

export function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request("http://127.0.0.1/functions/v1/any", {
    method: "POST",
    headers: { authorization: `Bearer ${CREDENTIAL}`, ...headers },
    body: typeof body === "string" || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
}

export const silent = () => undefined;
