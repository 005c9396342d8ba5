import { CARRIERS, ID_NUMBERS, type IdentifierKind, type PiKind, type SensitiveKind } from "../contract/kinds.ts";

export interface PersonalInformation {
  readonly identifiers: readonly { readonly kind: IdentifierKind }[];
  readonly kinds: readonly PiKind[];
  readonly sensitiveKinds: readonly SensitiveKind[];
  readonly minor: boolean;
}

/** Whether something ordinary, and something sensitive, of this person is there. Every datum of a child under 14 is sensitive (PIPL Art. 28). */
export function sensitivityOf(person: PersonalInformation, idNumberIsSensitive = false): { ordinary: boolean; sensitive: boolean } {
  if (person.minor || person.sensitiveKinds.includes("minor_under_14")) return { ordinary: false, sensitive: true };
  const kinds = new Set<PiKind>([...person.kinds, ...person.identifiers.map(({ kind }) => kind)]);
  const sensitiveKinds = new Set(person.sensitiveKinds);
  if (idNumberIsSensitive && ID_NUMBERS.some((kind) => kinds.has(kind))) sensitiveKinds.add("identity_document_number");
  const carriers = new Set([...sensitiveKinds].flatMap((kind) => CARRIERS[kind] ?? []));
  return { ordinary: [...kinds].some((kind) => !carriers.has(kind)), sensitive: sensitiveKinds.size > 0 };
}
