import "./zod-without-eval.ts";
import "./looks/tokens.css";
import "./options-parts/options.css";
import type { EnrolmentView, Language, OptionsView } from "@outflow/shared/contract/messages.ts";
import { useEffect, useState } from "react";
import { askServiceWorker } from "./browser/ask-service-worker.ts";
import { browserLanguage } from "./browser/this-browser.ts";
import { EnrolForm } from "./options-parts/enrol-form.tsx";
import { EnrolmentFacts, Leave } from "./options-parts/enrolment-facts.tsx";
import { chooseLanguage, speak } from "./words/speak.ts";

export default function Options() {
  const [view, setView] = useState<OptionsView | null>(null);
  useEffect(() => {
    void askServiceWorker<"options-view">({ kind: "options-view" }).then(setView);
  }, []);
  const language = chooseLanguage(view?.language ?? null, browserLanguage());
  const say = speak(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say("options.title");
  }, [language, say]);
  if (!view) return <main aria-busy="true" />;

  const onView = (enrolment: EnrolmentView) => setView({ ...view, enrolment });
  async function setLanguage(chosen: Language | null) {
    await askServiceWorker<"set-language">({ kind: "set-language", language: chosen });
    setView(await askServiceWorker<"options-view">({ kind: "options-view" }));
  }
  const { enrolment } = view;
  return (
    <main>
      <h1>
        {say("options.title")}
        <small className="quiet">{say("options.version", { version: view.version })}</small>
      </h1>
      <section>
        <h2>{say(enrolment.state === "enrolled" ? "enrolment.heading" : "options.enrol.heading")}</h2>
        <EnrolmentFacts enrolment={enrolment} say={say} />
        {enrolment.state !== "enrolled" && !enrolment.managed && <EnrolForm enrolment={enrolment} say={say} onView={onView} />}
        {enrolment.state !== "not_enrolled" && !enrolment.managed && <Leave say={say} onView={onView} />}
      </section>
      <section>
        <h2>{say("options.privacy.heading")}</h2>
        <ul>
          <li>{say("options.privacy.1")}</li>
          <li>{say("options.privacy.2")}</li>
          <li>{say("options.privacy.3")}</li>
        </ul>
      </section>
      <section>
        <label>
          {say("options.language")}
          <select
            data-testid="language"
            value={view.language ?? ""}
            onChange={(event) => void setLanguage(event.target.value === "" ? null : (event.target.value as Language))}
          >
            <option value="">{say("options.language.browser")}</option>
            <option value="zh-CN">简体中文</option>
            <option value="en">English</option>
          </select>
        </label>
      </section>
    </main>
  );
}
