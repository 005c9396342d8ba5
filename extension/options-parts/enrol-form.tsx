import { enrolmentToken } from "@outflow/shared/contract/device-api.ts";
import { type EnrolmentView, serverAddress } from "@outflow/shared/contract/messages.ts";
import { type FormEvent, useState } from "react";
import { askServiceWorker } from "../browser/ask-service-worker.ts";
import { type Say, sayProblem } from "../words/speak.ts";

export function EnrolForm({ enrolment, say, onView }: { enrolment: EnrolmentView; say: Say; onView: (view: EnrolmentView) => void }) {
  const [serverUrl, setServerUrl] = useState(enrolment.serverUrl ?? "");
  const [token, setToken] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function enrol(event: FormEvent) {
    event.preventDefault();
    const address = serverAddress.safeParse(serverUrl.trim());
    const typed = enrolmentToken.safeParse(token.trim());
    if (!address.success) return setProblem("bad-address");
    if (!typed.success) return setProblem("bad-token");
    setBusy(true);
    setProblem(null);
    const view = await askServiceWorker<"enrol">({ kind: "enrol", serverUrl: address.data, token: typed.data }).catch(() => undefined);
    setBusy(false);
    if (!view) return setProblem("unavailable");
    if (view.state !== "enrolled") setProblem(view.problem ?? "unavailable");
    onView(view);
  }

  return (
    <form onSubmit={(event) => void enrol(event)}>
      <p className="quiet">{say("options.enrol.explain")}</p>
      <label>
        {say("options.server")}
        <input
          data-testid="server-url"
          inputMode="url"
          spellCheck={false}
          autoComplete="off"
          placeholder="https://"
          value={serverUrl}
          onChange={(event) => setServerUrl(event.target.value)}
        />
      </label>
      <label>
        {say("options.token")}
        <input
          data-testid="enrolment-token"
          spellCheck={false}
          autoComplete="off"
          placeholder="oet_"
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
      </label>
      <div className="buttons">
        <button type="submit" data-testid="enrol" disabled={busy}>
          {busy ? say("options.enrolling") : say("options.enrol")}
        </button>
        {problem && (
          <span role="alert" data-testid="enrolment-problem">
            {sayProblem(say, problem)}
          </span>
        )}
      </div>
    </form>
  );
}
