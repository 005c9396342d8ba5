import type { EnrolmentView } from "@outflow/shared/contract/messages.ts";
import { useState } from "react";
import { askServiceWorker } from "../browser/ask-service-worker.ts";
import type { Say } from "../words/speak.ts";

const SIGNS = { enrolled: "✓", revoked: "✕", not_enrolled: "○" } as const;

export function EnrolmentFacts({ enrolment, say }: { enrolment: EnrolmentView; say: Say }) {
  const rows = [
    [say("enrolment.organisation"), enrolment.organisation],
    [say("enrolment.entity"), enrolment.legalEntity],
    [say("enrolment.department"), enrolment.department],
    [say("enrolment.server"), enrolment.state === "not_enrolled" ? null : enrolment.serverUrl],
  ] as const;
  return (
    <>
      <p className="state" data-testid="enrolment-state" data-state={enrolment.state} role="status">
        <span aria-hidden="true">{SIGNS[enrolment.state]} </span>
        {say(`enrolment.${enrolment.state}`)}
        {enrolment.managed && <span className="quiet"> · {say("enrolment.managed")}</span>}
      </p>
      {enrolment.state === "not_enrolled" && <p className="quiet">{say("enrolment.not_enrolled.explain")}</p>}
      {enrolment.state === "revoked" && <p data-testid="revoked">{say("enrolment.revoked.explain")}</p>}
      {enrolment.organisation && (
        <dl className="facts">
          {rows.map(
            ([name, value]) =>
              value && (
                <div key={name} style={{ display: "contents" }}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      )}
      {enrolment.policyMistakes.length > 0 && (
        <p role="alert" data-testid="policy-mistakes">
          {say("options.mistakes", { keys: enrolment.policyMistakes.join(", ") })}
        </p>
      )}
    </>
  );
}

/** Asks twice: what leaves with it cannot be brought back. */
export function Leave({ say, onView }: { say: Say; onView: (view: EnrolmentView) => void }) {
  const [sure, setSure] = useState(false);
  async function leave() {
    const view = await askServiceWorker<"unenrol">({ kind: "unenrol" }).catch(() => undefined);
    setSure(false);
    if (view) onView(view);
  }
  if (!sure)
    return (
      <div className="buttons">
        <button type="button" className="plain" data-testid="unenrol" onClick={() => setSure(true)}>
          {say("options.unenrol")}
        </button>
        <span className="quiet">{say("options.unenrol.explain")}</span>
      </div>
    );
  return (
    <div className="buttons">
      <button type="button" data-testid="unenrol-confirm" onClick={() => void leave()}>
        {say("options.unenrol.confirm")}
      </button>
      <button type="button" className="plain" onClick={() => setSure(false)}>
        {say("options.cancel")}
      </button>
    </div>
  );
}
