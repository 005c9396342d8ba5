import type { Destination, SourcedFact } from "@outflow/shared/contract/destination.ts";
import type { Say } from "../words/speak.ts";
import { countryName } from "./in-words.ts";

/** Vendor and the four countries, each with its own source: they often differ, and only together say where data goes. */
export function WhereItGoes({ destination, say }: { destination: Destination; say: Say }) {
  const { vendor, country, seat, contracting, hosting, connected, basis, confidence } = destination;
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
        {connected.value !== null && (
          <>
            <dt>{say("country.connected")}</dt>
            <dd data-testid="connected" data-country={connected.value}>
              <span className="value">{countryName(connected.value, say)}</span>
              <span className="evidence">{say("evidence.weak")}</span> <Source fact={connected} say={say} />
            </dd>
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
        <Source fact={fact} say={say} />
      </dd>
    </>
  );
}

function Source({ fact: { source, checked }, say }: { fact: SourcedFact<string>; say: Say }) {
  if (!source) return null;
  return (
    <span className="evidence">
      <a href={source} target="_blank" rel="noreferrer">
        {say("evidence.source")}
      </a>
      {checked && ` · ${say("evidence.checked", { date: checked })}`}
    </span>
  );
}
