import type { PopupView } from "@outflow/shared/contract/messages.ts";
import type { Say } from "../words/speak.ts";
import { countryName, figure, peopleUnit } from "./in-words.ts";

export function PeopleLeft({ site, language, say }: { site: NonNullable<PopupView["site"]>; language: "zh-CN" | "en"; say: Say }) {
  return (
    <section>
      <h2>{say("people.heading")}</h2>
      <div className="people">
        <p className="figure">
          <span data-testid="people-today" data-value={site.peopleToday}>
            {figure(site.peopleToday)}
          </span>
          <small>{peopleUnit(site.peopleToday, say)}</small>
        </p>
        <ul className="quiet">
          {site.sensitiveToday > 0 && <li data-testid="sensitive-today">{say("people.sensitive", { count: figure(site.sensitiveToday) })}</li>}
          {site.unreadToday > 0 && (
            <li data-testid="unread-today" data-value={site.unreadToday}>
              {say("people.unread", { count: figure(site.unreadToday) })}
            </li>
          )}
          <li>{say("people.explain")}</li>
        </ul>
      </div>
      {site.flows.length > 0 && (
        <>
          <h2>{say("people.flows")}</h2>
          <ul className="rows" data-testid="flows">
            {site.flows.map((flow) => (
              <li key={flow.place}>
                <span>
                  {(language === "zh-CN" ? flow.tool?.zh : null) ?? flow.tool?.en ?? flow.place} <span className="quiet">{countryName(flow.country, say)}</span>
                </span>
                <span>
                  {figure(flow.people)} {peopleUnit(flow.people, say)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
