import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { IdentifierKind } from "@outflow/shared/contract/kinds.ts";
import { createdEnrolmentToken, enrolled, foundedOrganisation, type Role, standing } from "@outflow/shared/contract/ledger-api.ts";
import { type Device, type Persona, sha256, type TestDatabase } from "./databases.ts";

export interface TestPerson {
  /** `[kind, a word that stands for the value]` */
  readonly identifiers: readonly (readonly [IdentifierKind, string])[];
  readonly kinds?: readonly string[];
  readonly sensitiveKinds?: readonly string[];
  readonly minor?: boolean;
}

/** What the ingest function hands to the database for a value: 32 hex digits. */
export const pseudonymOf = (kind: string, value: string): string => createHash("sha256").update(`${kind}\0${value}`).digest("hex").slice(0, 32);

/** A person with these identifiers and nothing sensitive. */
export const person = (...identifiers: (readonly [IdentifierKind, string])[]): TestPerson => ({ identifiers });

/** One person each for the mobile numbers `from` to `to`. */
export const crowd = (from: number, to: number, more: Partial<TestPerson> = {}): TestPerson[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ identifiers: [["mobile", String(from + index)]], ...more }));

/** `reportedPerson` after the second HMAC. */
export const reported = ({ identifiers, kinds, sensitiveKinds = [], minor = false }: TestPerson) => ({
  identifiers: identifiers.map(([kind, value]) => ({ kind, pseudonym: pseudonymOf(kind, value) })),
  kinds: kinds ?? [...new Set(identifiers.map(([kind]) => kind))],
  sensitiveKinds,
  minor,
});

export interface ReportChange {
  readonly id?: string;
  readonly at?: string;
  readonly toolId?: string | null;
  readonly host?: string;
  readonly channel?: string;
  readonly read?: string;
  readonly device?: string;
}

/** A transfer report as `ingest_report` takes it. */
export function ledgerReport(device: string, people: readonly TestPerson[], change: ReportChange = {}) {
  const { id = randomUUID(), at = "2026-06-01T04:00:00.000Z", toolId = "hubspot", host = "app.hubspot.com", channel = "request", read = "full" } = change;
  return {
    contract: 1,
    id,
    transferId: id,
    part: { number: 1, of: 1 },
    device: change.device ?? device,
    occurredAt: at,
    channel,
    destination: { toolId, host, pathTemplate: "/contacts/:id", country: "US", basis: toolId === null ? "unknown" : "catalogue" },
    seenOn: null,
    body: { format: "json", bytes: 120, read, reason: read === "full" ? null : "encrypted" },
    people: people.map(reported),
    versions: { catalogue: "1", recognisers: "1", taxonomy: "GBT45574_2025" },
  };
}

export interface EnrolledDevice extends Device {
  readonly id: string;
  send(people: readonly TestPerson[], change?: ReportChange): Promise<unknown>;
}

export interface TestOrganisation {
  readonly database: TestDatabase;
  readonly org: string;
  readonly entity: string;
  readonly ownerId: string;
  readonly owner: Persona;
  /** Invites, and signs in once. */
  member(role: Role): Promise<Persona & { readonly userId: string }>;
  /** A device of the entity, or of another one. */
  device(options?: { entity?: string; department?: string | null }): Promise<EnrolledDevice>;
  standing(year?: number, entity?: string): Promise<ReturnType<typeof standing.parse>>;
}

const secret = (prefix: string) => `${prefix}_${randomBytes(32).toString("base64url")}`;

/** A new organisation with an owner and one legal entity. */
export async function foundOrganisation(database: TestDatabase, name = "示例公司"): Promise<TestOrganisation> {
  const ownerId = randomUUID();
  const owner = database.asMember(ownerId);
  const founded = foundedOrganisation.parse(await owner.rpc("found_organisation", { p_name: name, p_legal_entity: `${name}（上海）` }));
  const { organisationId: org, legalEntityId } = founded;
  return {
    database,
    org,
    entity: legalEntityId,
    ownerId,
    owner,
    member: async (role) => {
      const userId = randomUUID();
      await owner.rpc("add_member", { p_org: org, p_email: `${userId}@example.com`, p_role: role });
      const persona = database.asMember(userId);
      await persona.rpc("whoami");
      return { ...persona, userId };
    },
    device: async ({ entity = legalEntityId, department = null } = {}) => {
      const token = createdEnrolmentToken.parse(
        await owner.rpc("create_enrolment_token", {
          p_org: org,
          p_entity: entity,
          p_department: department,
          p_expires_at: new Date(Date.now() + 86_400_000),
          p_uses: 1,
        }),
      );
      const credential = secret("odc");
      const answer = enrolled.parse(
        await database.asService().rpc("enrol_device", {
          p_token_hash: sha256(token.token),
          p_credential_hash: sha256(credential),
          p_installation: randomUUID(),
          p_device: { label: "A laptop", browser: "Chromium 156", platform: "Linux", extensionVersion: "0.1.0" },
        }),
      );
      const device = database.asDevice(credential);
      return { ...device, id: answer.deviceId, send: (people, change) => device.ingest(ledgerReport(answer.deviceId, people, change)) };
    },
    standing: async (year = 2026, entity = legalEntityId) => standing.parse(await owner.rpc("standing", { p_org: org, p_entity: entity, p_year: year })),
  };
}
