import type { EnrolmentView } from "@outflow/shared/contract/messages.ts";
import { openOptions } from "../browser/ask-service-worker.ts";
import type { Say } from "../words/speak.ts";

/** Says why nothing is examined, where nothing is. */
export function EnrolmentNotice({ enrolment, say }: { enrolment: EnrolmentView; say: Say }) {
  if (enrolment.state === "enrolled") return null;
  const revoked = enrolment.state === "revoked";
  return (
    <div className={`notice ${revoked ? "stop" : ""}`} data-testid={revoked ? "revoked" : "not-enrolled"} role="status">
      <strong>
        {revoked && <span aria-hidden="true">✕ </span>}
        {say(revoked ? "enrolment.revoked" : "enrolment.not_enrolled")}
      </strong>
      <p>{say(revoked ? "enrolment.revoked.explain" : "enrolment.not_enrolled.explain")}</p>
      {!enrolment.managed && (
        <button type="button" className="link" onClick={() => void openOptions()}>
          {say("options.enrol.heading")}
        </button>
      )}
    </div>
  );
}
