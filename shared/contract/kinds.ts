/**
 * The kinds of personal information that may be named in a report.
 * `unique`: one person has one value; two different values never belong to one person.
 * `linking`: equal values mean the same person (until the value is seen with many people).
 * `weak`: says that there is a person, never who it is; equal values link nobody.
 */
export const IDENTIFIER_STRENGTH = {
  resident_id: "unique",
  passport: "unique",
  hk_macao_permit: "unique",
  taiwan_permit: "unique",
  foreigner_permit: "unique",
  social_security_number: "linking",
  driving_licence: "linking",
  us_ssn: "unique",
  mobile: "linking",
  landline: "linking",
  hk_macao_taiwan_phone: "linking",
  international_phone: "linking",
  email: "linking",
  bank_card: "linking",
  iban: "linking",
  vehicle_plate: "linking",
  wechat: "linking",
  qq: "linking",
  alipay: "linking",
  device_id: "linking",
  employee_number: "linking",
  name: "weak",
} as const satisfies Record<string, "unique" | "linking" | "weak">;

export type IdentifierKind = keyof typeof IDENTIFIER_STRENGTH;
export const IDENTIFIER_KINDS = Object.keys(IDENTIFIER_STRENGTH) as [IdentifierKind, ...IdentifierKind[]];

/** Personal information that describes a person without identifying one. */
export const ATTRIBUTE_KINDS = ["birth_date", "postal_address", "gender", "credential", "message_content"] as const;
export type AttributeKind = (typeof ATTRIBUTE_KINDS)[number];

export type PiKind = IdentifierKind | AttributeKind;
export const PI_KINDS = [...IDENTIFIER_KINDS, ...ATTRIBUTE_KINDS] as [PiKind, ...PiKind[]];

/** 敏感个人信息, PIPL Art. 28 and GB/T 45574-2025 Annex A; `identity_document_number` only where the organisation's switch or an older taxonomy says so. */
export const SENSITIVE_KINDS = [
  "biometric",
  "religion",
  "specific_identity",
  "medical_health",
  "financial_account",
  "income",
  "location_track",
  "precise_location",
  "minor_under_14",
  "id_card_image",
  "credit_report",
  "criminal_record",
  "sex_life",
  "intimate_image",
  "identity_document_number",
] as const;
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

/** GB/T 45574-2025: not sensitive by itself; sensitive by the organisation's switch or an older taxonomy (law: section 6). */
export const ID_NUMBERS: readonly PiKind[] = [
  "resident_id",
  "passport",
  "hk_macao_permit",
  "taiwan_permit",
  "foreigner_permit",
  "us_ssn",
  "social_security_number",
  "driving_licence",
];

/** Kinds that are only there as the carrier of something sensitive. */
export const CARRIERS: Partial<Record<SensitiveKind, readonly PiKind[]>> = { financial_account: ["bank_card", "iban"], identity_document_number: ID_NUMBERS };
