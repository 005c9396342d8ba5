import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EnrolReply, enrolReply } from "@outflow/shared/contract/device-api.ts";
import type { SensitiveKind } from "@outflow/shared/contract/kinds.ts";
import { createdEnrolmentToken, foundedOrganisation } from "@outflow/shared/contract/ledger-api.ts";
import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import { fromBase64Url } from "@outflow/shared/pseudonymise/base64url.ts";
import { createPseudonymiser } from "@outflow/shared/pseudonymise/pseudonymise.ts";
import { type Stack, startStack } from "../../../scripts/stack/start-stack.ts";

/** A real stack: PGlite, gateway, one Deno process for each function. `asOwner` calls an RPC as the signed-in owner of all its organisations. */
export interface Journey {
  readonly stack: Stack;
  asOwner(procedure: string, parameters: Record<string, unknown>): Promise<unknown>;
  found(name: string): Promise<FoundedOrganisation>;
  stop(): Promise<void>;
}

export interface FoundedOrganisation {
  readonly organisationId: string;
  readonly legalEntityId: string;
  readonly legalEntity: string;
  newToken(options?: { uses?: number; expiresAt?: string }): Promise<{ id: string; token: string }>;
  enrol(installation?: string): Promise<EnrolReply>;
}

export const OWNER = "owner@example.cn";
export const PASSWORD = "a long password for the test";

async function answerOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text.slice(0, 300)}`);
  return text === "" ? null : JSON.parse(text);
}

export async function startJourney(smtpUrl: string): Promise<Journey> {
  const home = await mkdtemp(join(tmpdir(), "outflow-functions-"));
  const stack = await startStack({ home, port: 0, smtpUrl, alertEverySeconds: 0 });
  await stack.createAccount(OWNER, PASSWORD);
  const headers = { apikey: stack.secrets.anonKey, "content-type": "application/json" };
  const session = (await fetch(`${stack.origin}/auth/v1/token?grant_type=password`, {
    method: "POST",
    headers,
    body: JSON.stringify({ email: OWNER, password: PASSWORD }),
  }).then(answerOf)) as { access_token: string };
  const asOwner = (procedure: string, parameters: Record<string, unknown>) =>
    fetch(`${stack.origin}/rest/v1/rpc/${procedure}`, {
      method: "POST",
      headers: { ...headers, authorization: `Bearer ${session.access_token}` },
      body: JSON.stringify(parameters),
    }).then(answerOf);
  const found = async (name: string): Promise<FoundedOrganisation> => {
    const legalEntity = `${name}（上海）有限公司`;
    const { organisationId, legalEntityId } = foundedOrganisation.parse(
      await asOwner("found_organisation", { p_name: `${name}集团`, p_legal_entity: legalEntity }),
    );
    const newToken = async ({ uses = 5, expiresAt = new Date(Date.now() + 86_400_000).toISOString() } = {}) =>
      createdEnrolmentToken.parse(
        await asOwner("create_enrolment_token", {
          p_org: organisationId,
          p_entity: legalEntityId,
          p_department: "财务",
          p_expires_at: expiresAt,
          p_uses: uses,
        }),
      );
    const enrol = async (installation?: string) => {
      const { token } = await newToken();
      return enrolReply.parse(await postTo(stack, "enrol", enrolRequestOf(token, installation)).then(answerOf));
    };
    return { organisationId, legalEntityId, legalEntity, newToken, enrol };
  };
  return {
    stack,
    asOwner,
    found,
    stop: async () => {
      await stack.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

export const enrolRequestOf = (token: string, installation: string = crypto.randomUUID()) => ({
  token,
  device: { installation, label: "财务-03", browser: "Chrome 156", platform: "Windows", extensionVersion: "0.1.0" },
});

/** POST to a function of the stack; an object goes as JSON, anything else as it is. */
export function postTo(stack: Stack, name: string, body: unknown, bearer?: string): Promise<Response> {
  const raw = typeof body === "string" || body instanceof Uint8Array;
  return fetch(`${stack.origin}/functions/v1/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(bearer ? { authorization: `Bearer ${bearer}` } : {}) },
    body: (raw ? body : JSON.stringify(body)) as BodyInit,
  });
}

/** A report about invented people, known by the numbers `from` to `from + count - 1`. */
export function reportOf(
  device: EnrolReply,
  people: { from: number; count: number; sensitive?: boolean },
  change: Partial<TransferReport> = {},
): TransferReport {
  const pseudonymise = createPseudonymiser(fromBase64Url(device.organisationKey));
  const sensitiveKinds: SensitiveKind[] = people.sensitive ? ["medical_health"] : [];
  return {
    contract: 1,
    id: crypto.randomUUID(),
    transferId: crypto.randomUUID(),
    part: { number: 1, of: 1 },
    device: device.deviceId,
    occurredAt: new Date().toISOString(),
    channel: "request",
    destination: { toolId: "hubspot", host: "api.hubapi.com", pathTemplate: "/crm/v3/objects/contacts", country: "US", basis: "catalogue" },
    seenOn: null,
    body: { format: "json", bytes: 1_024, read: "full", reason: null },
    people: Array.from({ length: people.count }, (_, index) => ({
      identifiers: [{ kind: "email" as const, pseudonym: pseudonymise("email", `person-${people.from + index}@example.com`) }],
      kinds: ["email" as const],
      sensitiveKinds,
      minor: false,
    })),
    versions: { catalogue: "1", recognisers: "1", taxonomy: "GBT45574_2025" },
    ...change,
  };
}
