import "./looks/tokens.css";
import "./popup-parts/popup.css";
import { useEffect } from "react";
import { openOptions } from "./browser/ask-service-worker.ts";
import { browserLanguage } from "./browser/this-browser.ts";
import { DecisionNotice } from "./popup-parts/decision-notice.tsx";
import { EnrolmentNotice } from "./popup-parts/enrolment-notice.tsx";
import { PeopleLeft } from "./popup-parts/people-left.tsx";
import { QueueAndRefused } from "./popup-parts/queue-and-refused.tsx";
import { SentReports } from "./popup-parts/sent-reports.tsx";
import { SiteHeading } from "./popup-parts/site-heading.tsx";
import { usePopupView } from "./popup-parts/use-popup-view.ts";
import { WhereItGoes } from "./popup-parts/where-it-goes.tsx";
import { chooseLanguage, speak } from "./words/speak.ts";

export default function Popup() {
  const view = usePopupView();
  const language = chooseLanguage(view?.language ?? null, browserLanguage());
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = "Outflow";
  }, [language]);
  if (!view) return <main aria-busy="true" />;
  const say = speak(language);
  const { site, enrolment } = view;
  const active = enrolment.state === "enrolled";
  return (
    <main data-testid="popup">
      <EnrolmentNotice enrolment={enrolment} say={say} />
      <SiteHeading site={site} language={language} say={say} />
      {site && active && <DecisionNotice site={site} say={say} />}
      {site && active && <PeopleLeft site={site} language={language} say={say} />}
      {site && site.destination.verdict !== "internal" && <WhereItGoes destination={site.destination} say={say} />}
      {enrolment.state !== "not_enrolled" && (
        <>
          <SentReports reports={view.lastReports} say={say} />
          <QueueAndRefused queue={view.queue} refused={view.refused} say={say} />
        </>
      )}
      <footer>
        <span className="quiet">{[enrolment.organisation, enrolment.legalEntity].filter(Boolean).join(" · ") || say("enrolment.not_enrolled")}</span>
        <button type="button" className="link" onClick={() => void openOptions()}>
          {say("options.settings")}
        </button>
      </footer>
    </main>
  );
}
