import type { Counts, LedgerFacts, PersonCount } from "../contract/assessment.ts";
import { type BeijingDay, windowStart } from "./beijing-day.ts";
import { type ExemptionEffect, exemptionEffect, isFreedBySector, triggersAsImportantData } from "./exemption-effect.ts";
import type { Flow, FlowFacts } from "./flow-facts.ts";
import { EMPTY, type IdSet, intersect, parseIdSet, size, subtract, union } from "./id-set.ts";
import { taxonomyFor } from "./rulebook/taxonomies.ts";
import type { RulebookVersion } from "./rulebook/versions.ts";

/** People of one flow, or the part of it that an exemption covers. */
type Piece = { ordinary: IdSet; sensitive: IdSet; declaredOrdinary: number; declaredSensitive: number; effect: ExemptionEffect };

export type FlowTally = { ledger: LedgerFacts; attempted: number };

const MAINLAND = "CN";
/** Purposes are free text; the ledger looks for the same words. */
const RECRUITMENT = /招聘|应聘|recruit|applicant/i;

/** More unknown exemption facts than this are weighed one by one and all together, not in every combination. */
const COMBINED_FACTS = 6;

/** Distinct people of the flows in the window of the version, as the ledger would state them. */
export function tallyFlows(facts: FlowFacts, version: RulebookVersion): FlowTally {
  const start = windowStart(facts.asOf, version.window);
  const due = facts.flows.filter(({ at }) => start <= at && at <= facts.asOf);
  // What stays in the mainland is no export, whoever says what else about it.
  const sent = due.filter(({ blocked, destination }) => !blocked && destination !== MAINLAND);
  const stayed = sent.filter((flow) => exemptionEffect(flow, facts, version).effect === "not_exported");
  const inWindow = sent.filter((flow) => !stayed.includes(flow));
  const pieces = inWindow.flatMap((flow) => piecesOf(flow, facts, version));
  const without = (skip: (piece: Piece) => boolean) => pieces.filter((piece) => !skip(piece));
  const isExempt = ({ effect }: Piece) => effect.effect === "exempt";
  const counted = without(isExempt);
  const countedPeople = everybody(counted);
  const unclaimed = everybody(counted.filter(({ effect }) => effect.effect !== "claimed"));
  const kindsOf = (flows: Flow[]) => [...new Set(flows.flatMap(({ exemption }) => (exemption ? [exemption.kind] : [])))];
  return {
    ledger: {
      entity: {
        ciio: facts.entity.ciio,
        processedPersons: facts.entity.processedPersons === undefined ? size(everybody(pieces)) : facts.entity.processedPersons,
      },
      options: { mixedPolicy: facts.options.mixedPolicy, idNumberIsSensitive: facts.options.idNumberIsSensitive },
      importantData: importantDataOf(inWindow, facts.asOf),
      counted: countsOf(counted),
      exemptPeople: size(subtract(everybody(pieces.filter(isExempt)), countedPeople)),
      notExportedPeople: size(subtract(everybody(stayed.flatMap((flow) => piecesOf(flow, facts, version))), everybody(pieces))),
      claimedExemptPeople: size(countedPeople) - size(unclaimed),
      exemptionKinds: kindsOf(inWindow.filter(({ exemption }) => exemption?.state === "CONFIRMED")),
      claimedExemptionKinds: kindsOf(inWindow.filter(({ exemption }) => exemption?.state === "CLAIMED")),
      remoteAccess: inWindow.some(({ channel }) => channel === "view"),
      leftWithoutPeople: inWindow.length > 0 && pieces.every((piece) => size(everybody([piece])) + piece.declaredOrdinary + piece.declaredSensitive === 0),
      identityNumbersLeft: inWindow.some((flow) => !numberIsSensitive(flow, facts) && size(parseIdSet(flow.people.identityNumbers)) > 0),
      undecided: combinations(pieces).map((met) => {
        const isMet = ({ effect }: Piece) => effect.effect === "undecided" && effect.facts.every((fact) => met.includes(fact));
        const rest = without((piece) => isExempt(piece) || isMet(piece));
        const exempt = pieces.filter((piece) => isExempt(piece) || (isMet(piece) && piece.effect.effect === "undecided" && piece.effect.ifMet === "exempt"));
        return { met, counted: countsOf(rest), exemptPeople: size(subtract(everybody(exempt), everybody(rest))) };
      }),
      exemptionRefused: pieces.some(({ effect }) => effect.effect === "refused"),
      recruitment: inWindow.some(({ purpose }) => RECRUITMENT.test(purpose ?? "")),
      toBayArea: inWindow.some(({ destination }) => destination === "HK" || destination === "MO"),
    },
    attempted: size(everybody(due.filter(({ blocked }) => blocked).flatMap((flow) => piecesOf(flow, facts, version)))),
  };
}

function piecesOf(flow: Flow, facts: FlowFacts, version: RulebookVersion): Piece[] {
  const effect = exemptionEffect(flow, facts, version);
  if (flow.anonymised) return [{ ordinary: EMPTY, sensitive: EMPTY, declaredOrdinary: 0, declaredSensitive: 0, effect }];
  const [children, numbers] = [parseIdSet(flow.people.children), parseIdSet(flow.people.identityNumbers)];
  const numberSensitive = numberIsSensitive(flow, facts);
  const sensitive = union([parseIdSet(flow.people.sensitive), children, numberSensitive ? numbers : EMPTY]);
  const ordinary = subtract(union([parseIdSet(flow.people.ordinary), numberSensitive ? EMPTY : numbers]), children);
  const domestic = parseIdSet(flow.domesticMixedIn?.people ?? []);
  const declared = { declaredOrdinary: flow.declared?.ordinary ?? 0, declaredSensitive: flow.declared?.sensitive ?? 0 };
  if (!flow.domesticMixedIn?.separable) return [{ ordinary: union([ordinary, domestic]), sensitive, ...declared, effect }];
  return [
    { ordinary: subtract(ordinary, domestic), sensitive: subtract(sensitive, domestic), ...declared, effect },
    {
      ordinary: domestic,
      sensitive: intersect(sensitive, domestic),
      declaredOrdinary: 0,
      declaredSensitive: 0,
      effect: { effect: "none" },
    },
  ];
}

function numberIsSensitive(flow: Flow, facts: FlowFacts): boolean {
  return facts.options.idNumberIsSensitive || taxonomyFor(flow.at).identityNumberIsSensitive;
}

function everybody(pieces: readonly Piece[]): IdSet {
  return union(pieces.flatMap(({ ordinary, sensitive }) => [ordinary, sensitive]));
}

function countsOf(pieces: readonly Piece[]): Counts {
  const ordinary = union(pieces.map((piece) => piece.ordinary));
  const sensitive = union(pieces.map((piece) => piece.sensitive));
  const [moreOrdinary, moreSensitive] = [pieces.map((piece) => piece.declaredOrdinary), pieces.map((piece) => piece.declaredSensitive)];
  return {
    all: bounded(union([ordinary, sensitive]), [...moreOrdinary, ...moreSensitive]),
    sensitive: bounded(sensitive, moreSensitive),
    ordinary: bounded(ordinary, moreOrdinary),
    ordinaryOnly: bounded(subtract(ordinary, sensitive), moreOrdinary),
  };
}

/** Declared people may all be known already, or all be new; over-counting is the safe side. */
function bounded(known: IdSet, declared: readonly number[]): PersonCount {
  const atMost = size(known) + declared.reduce((sum, more) => sum + more, 0);
  return { people: atMost, atLeast: Math.max(size(known), ...declared), atMost };
}

function importantDataOf(flows: readonly Flow[], asOf: BeijingDay): LedgerFacts["importantData"] {
  const due = flows.filter((flow) => flow.importantData === "suspected" || triggersAsImportantData(flow, asOf)).filter((flow) => !isFreedBySector(flow, asOf));
  return (["published", "notified", "suspected"] as const).find((state) => due.some(({ importantData }) => importantData === state)) ?? "none";
}

function combinations(pieces: readonly Piece[]): string[][] {
  const facts = [...new Set(pieces.flatMap(({ effect }) => (effect.effect === "undecided" ? effect.facts : [])))];
  if (facts.length > COMBINED_FACTS) return [...facts.map((fact) => [fact]), facts];
  const bits = Array.from({ length: 2 ** facts.length - 1 }, (_, index) => index + 1);
  return bits.map((chosen) => facts.filter((_, place) => Math.floor(chosen / 2 ** place) % 2 === 1));
}
