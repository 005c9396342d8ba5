import { randomBytes } from "node:crypto";
import { checkinReply, enrolReply } from "@outflow/shared/contract/device-api.ts";
import type { Stack } from "../../stack/start-stack.ts";
import { callFunction, sha256Hex } from "../stack-client.ts";
import { type DemoOrganisation, newEnrolmentToken } from "./demo-organisation.ts";
import { DEPARTMENTS } from "./demo-places.ts";
import { Random } from "./random.ts";

export interface DemoDevice {
  readonly id: string;
  readonly credential: string;
  readonly organisationKey: string;
  readonly entityId: string;
  readonly department: string;
}

const PER_DEPARTMENT = 2;

/**
 * Two invented browsers for each department of the main entity and one for the small one, enrolled over the functions a real browser
 * talks to. Those that a broken-off start left are given a new credential.
 */
export async function enrolDemoDevices(stack: Stack, demo: DemoOrganisation): Promise<DemoDevice[]> {
  const random = new Random(20_260_101);
  const wanted = [
    ...DEPARTMENTS.flatMap((department) => Array.from({ length: PER_DEPARTMENT }, (_, at) => ({ entityId: demo.main.id, department, number: at + 1 }))),
    { entityId: demo.small.id, department: "市场部", number: 1 },
  ];
  const tokens = new Map<string, string>();
  const devices: DemoDevice[] = [];
  for (const { entityId, department, number } of wanted) {
    const label = `演示 ${department} ${number}`;
    const left = await takeOver(stack, demo, entityId, label);
    if (left) {
      devices.push({ ...left, entityId, department });
      continue;
    }
    const key = `${entityId} ${department}`;
    const token = tokens.get(key) ?? (await newEnrolmentToken(demo, entityId, department, PER_DEPARTMENT));
    tokens.set(key, token);
    const device = { installation: crypto.randomUUID(), label, browser: "Chromium 156", platform: "Windows", extensionVersion: "0.1.0" };
    const { deviceId, credential, organisationKey } = await callFunction(stack, "enrol", null, { token, device }, enrolReply);
    await callFunction(stack, "checkin", credential, { extensionVersion: "0.1.0", overridesVersion: 0, coverage: inventedCoverage(random) }, checkinReply);
    devices.push({ id: deviceId, credential, organisationKey, entityId, department });
  }
  // A year of transfers does not come from browsers that were enrolled a minute ago.
  await stack.database.query("update public.device set enrolled_at = now() - interval '366 days' where org_id = $1 and id = any ($2::uuid[])", [
    demo.organisationId,
    devices.map(({ id }) => id),
  ]);
  return devices;
}

async function takeOver(stack: Stack, demo: DemoOrganisation, entityId: string, label: string) {
  const credential = `odc_${randomBytes(32).toString("base64url")}`;
  const [row] = await stack.database.query(
    `update public.device d set credential_hash = decode($4, 'hex') from public.organisation_secret s
     where d.org_id = $1 and d.legal_entity_id = $2 and d.label = $3 and s.org_id = d.org_id returning d.id, s.organisation_key`,
    [demo.organisationId, entityId, label, sha256Hex(credential)],
  );
  return row ? { id: String(row.id), credential, organisationKey: String(row.organisation_key) } : null;
}

const inventedCoverage = (random: Random) => ({
  requestsExamined: 9_000 + random.below(30_000),
  bodiesPartial: random.below(60),
  bodiesOpaque: random.below(90),
  filesUnread: random.below(9),
  reportsOverflowed: 0,
  reportsRefused: 0,
  storageLosses: 0,
});
