import type { Destination, SourcedFact } from "@outflow/shared/contract/destination.ts";
import type { Say } from "../words/speak.ts";
import { countryName } from "./in-words.ts";

/** Vendor and the four countries, each with its own source: they often differ, and only together say where data goes. */
export function WhereItGoes({ destination, say }: { destination: Destination; say: Say }) {
  const { vendor, country, seat, contracting, hosting, basis, confidence } = destination;
  return (
    <section>
      <dl className="facts">
        {vendor && (
          <>
            <dt>{say("site.vendor")}</dt>
            <dd data-testid="vendor">{vendor}</dd>
          </>
        )}
        <dt>{say("country.reported")}</dt>
        <dd data-testid="country" data-country={country ?? ""}>
          {countryName(country, say)}
        </dd>
        {destination.toolId !== null && (
          <>
            <Fact name={say("country.seat")} fact={seat} say={say} />
            <Fact name={say("country.contracting")} fact={contracting} say={say} />
            <Fact name={say("country.hosting")} fact={hosting} say={say} />
          </>
        )}
        <dt>{say("evidence.heading")}</dt>
        <dd data-testid="basis">
          <span className="value">{say(`basis.${basis}`)}</span>
          {confidence > 0 && <span className="evidence">{say("confidence", { percent: Math.round(confidence * 100) })}</span>}
        </dd>
      </dl>
    </section>
  );
}

function Fact({ name, fact, say }: { name: string; fact: SourcedFact<string>; say: Say }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <span className="value">{countryName(fact.value, say)}</span>
        {fact.source && (
          <span className="evidence">
            <a href={fact.source} target="_blank" rel="noreferrer">
              {say("evidence.source")}
            </a>
            {fact.checked && ` · ${say("evidence.checked", { date: fact.checked })}`}
          </span>
        )}
      </dd>
    </>
  );
}
