import type { PopupView } from "@outflow/shared/contract/messages.ts";
import { useState } from "react";
import { askServiceWorker } from "../browser/ask-service-worker.ts";
import { type Say, sayProblem } from "../words/speak.ts";

type Asking = { step: "idle" | "asking" | "asked" } | { step: "failed"; problem: string };

/** What the officers decided about this tool, why, and a way to ask for it. */
export function DecisionNotice({ site, say }: { site: NonNullable<PopupView["site"]>; say: Say }) {
  const { decision, reason } = site.decision;
  if (decision === "unreviewed") return null;
  if (decision === "approved")
    return (
      <p className="quiet" data-testid="decision" data-decision={decision}>
        ✓ {say("decision.approved")}
      </p>
    );
  return (
    <div className={`notice ${decision === "blocked" ? "stop" : "overseas"}`} data-testid="decision" data-decision={decision}>
      <strong>
        <span aria-hidden="true">{decision === "blocked" ? "✕ " : "! "}</span>
        {say(`decision.${decision}`)}
      </strong>
      {reason && <p>{say("decision.reason", { reason })}</p>}
      <AskForAccess host={site.destination.host} toolId={site.destination.toolId} say={say} />
    </div>
  );
}

function AskForAccess({ host, toolId, say }: { host: string; toolId: string | null; say: Say }) {
  const [note, setNote] = useState("");
  const [asking, setAsking] = useState<Asking>({ step: "idle" });
  if (asking.step === "asked")
    return (
      <p data-testid="access-asked" role="status">
        {say("access.asked")}
      </p>
    );

  async function ask() {
    setAsking({ step: "asking" });
    const answer = await askServiceWorker<"request-access">({ kind: "request-access", host, toolId, note: note.trim() }).catch(() => undefined);
    setAsking(answer?.outcome === "asked" ? { step: "asked" } : { step: "failed", problem: answer?.problem ?? "unavailable" });
  }

  return (
    <div className="access">
      <textarea
        rows={2}
        maxLength={500}
        value={note}
        placeholder={say("access.note")}
        aria-label={say("access.note")}
        data-testid="access-note"
        onChange={(event) => setNote(event.target.value)}
      />
      <div>
        <button type="button" data-testid="request-access" disabled={asking.step === "asking"} onClick={() => void ask()}>
          {asking.step === "asking" ? say("access.asking") : say("access.ask")}
        </button>
      </div>
      {asking.step === "failed" && <p role="alert">{say("access.failed", { problem: sayProblem(say, asking.problem) })}</p>}
    </div>
  );
}
