/**
 * How far the wording of a rule was checked: V1 the instrument itself was read, V2 two or more independent secondary sources,
 * V3 one secondary source, K general knowledge not yet verified against a text.
 */
export type Verification = "V1" | "V2" | "V3" | "K";

export type InstrumentStatus = "IN_FORCE" | "SUPERSEDED" | "DRAFT";

/** A law, measure, guide, standard or official answer. Only an instrument that is not a DRAFT may decide. */
export type Instrument = {
  zh: string;
  en: string;
  issuer: { zh: string; en: string };
  /** Official address as published; null where only the text is known. */
  source: string | null;
  from: string;
  to: string | null;
  status: InstrumentStatus;
  verification: Verification;
};
