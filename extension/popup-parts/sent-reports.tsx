import type { SentView } from "@outflow/shared/contract/messages.ts";
import { useState } from "react";
import { askServiceWorker } from "../browser/ask-service-worker.ts";
import type { Say } from "../words/speak.ts";
import { clock, figure, size } from "./in-words.ts";

/** Enough to see what a report is; the whole of a large one is a button away. */
const SHOWN_AT_FIRST = 20_000;

const ROWS_AT_FIRST = 3;

export function SentReports({ reports, say }: { reports: readonly SentView[]; say: Say }) {
  const [all, setAll] = useState(false);
  const shown = all ? reports : reports.slice(0, ROWS_AT_FIRST);
  return (
    <section>
      <h2>{say("reports.heading")}</h2>
      <p className="quiet">{reports.length === 0 ? say("reports.none") : say("reports.explain")}</p>
      <div>
        {shown.map((report, index) => (
          <SentReport key={report.id} report={report} say={say} testId={index === 0 ? "last-report" : "earlier-report"} />
        ))}
        {shown.length < reports.length && (
          <button type="button" className="link more" onClick={() => setAll(true)}>
            {say("reports.more", { count: reports.length })}
          </button>
        )}
      </div>
    </section>
  );
}

function SentReport({ report, say, testId }: { report: SentView; say: Say; testId: string }) {
  const [text, setText] = useState<string | null>(null);
  const [whole, setWhole] = useState(false);
  async function open(isOpen: boolean) {
    if (!isOpen || text !== null) return;
    const sent = await askServiceWorker<"report-text">({ kind: "report-text", id: report.id }).catch(() => null);
    setText(sent ? JSON.stringify(JSON.parse(sent), null, 2) : say("reports.gone"));
  }
  return (
    <details className="report" data-testid={testId} onToggle={(event) => void open(event.currentTarget.open)}>
      <summary>
        <span>{say(report.people === 1 ? "reports.row.one" : "reports.row", { people: figure(report.people), host: report.host })}</span>
        <span className="quiet">{clock(report.sentAt, say)}</span>
      </summary>
      {text !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <pre tabIndex={0}>
          {whole ? text : text.slice(0, SHOWN_AT_FIRST)}
          {!whole && text.length > SHOWN_AT_FIRST && (
            <>
              {" … "}
              <button type="button" className="link" onClick={() => setWhole(true)}>
                {say("reports.all", { size: size(report.bytes) })}
              </button>
            </>
          )}
        </pre>
      )}
    </details>
  );
}
