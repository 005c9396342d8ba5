import { createdEnrolmentToken, whoami } from "@outflow/shared/contract/ledger-api.ts";
import { z } from "zod";
import type { Stack } from "../../stack/start-stack.ts";
import { asService, type StackClient, signIn } from "../stack-client.ts";

export interface DemoOrganisation {
  readonly organisationId: string;
  readonly main: { readonly id: string; readonly name: string };
  readonly small: { readonly id: string; readonly name: string };
  /** A signed-in owner. */
  readonly owner: StackClient;
}

export const DEMO_OWNER = "owner@example.com";
export const DEMO_OFFICER = "officer@example.com";
const OTHERS = [
  { email: DEMO_OFFICER, role: "officer" },
  { email: "analyst@example.com", role: "analyst" },
  { email: "auditor@example.com", role: "auditor" },
] as const;
const NAMES = { organisation: "示例集团（演示）Example Group (demo)", main: "示例科技（上海）有限公司", small: "示例商贸（苏州）有限公司" } as const;

const founded = z.object({ ok: z.literal(true), organisationId: z.string(), legalEntityId: z.string() });

/** Finds the demonstration's organisation, or founds it: four members, two legal entities. */
export async function demoOrganisation(stack: Stack): Promise<DemoOrganisation> {
  const password = stack.secrets.demoPassword;
  await stack.createAccount(DEMO_OWNER, password);
  const [known] = await stack.database.query("select org_id from public.organisation where demo order by founded_at limit 1");
  const service = asService(stack);
  if (!known) await service.call("found_demo", { p_name: NAMES.organisation, p_legal_entity: NAMES.main, p_owner_email: DEMO_OWNER }, founded);

  const owner = await signIn(stack, DEMO_OWNER, password);
  const organisation = async () => {
    const found = (await owner.call("whoami", {}, whoami)).memberships.find(({ organisation }) => organisation.demo);
    if (!found) throw new Error("the demonstration's owner is no member of it");
    return found;
  };
  const { id: organisationId } = (await organisation()).organisation;
  const emails = z.array(z.object({ email: z.string() }));
  const present = (await owner.call("member_list", { p_org: organisationId }, emails)).map(({ email }) => email);
  for (const { email, role } of OTHERS) {
    if (present.includes(email)) continue;
    await owner.call("add_member", { p_org: organisationId, p_email: email, p_role: role }, z.string());
    await stack.createAccount(email, password);
    await (await signIn(stack, email, password)).call("whoami", {}, whoami); // an invitation is taken up at the first sign-in
  }
  let entities = (await organisation()).legalEntities;
  if (entities.length < 2) {
    await owner.call("add_legal_entity", { p_org: organisationId, p_name: NAMES.small }, z.string());
    entities = (await organisation()).legalEntities;
    for (const { id, name } of entities)
      await owner.call(
        "set_entity_facts",
        { p_org: organisationId, p_entity: id, p_facts: { ciio: false, processedPersons: name === NAMES.main ? 486_000 : 21_500 } },
        z.null(),
      );
  }
  const named = (name: string) => entities.find((entity) => entity.name === name) ?? entities[0]!;
  return { organisationId, main: named(NAMES.main), small: named(NAMES.small), owner };
}

/** A token for browsers, valid for thirty days. Shown once, so every start makes one. */
export async function newEnrolmentToken(demo: DemoOrganisation, entityId: string, department: string, uses: number): Promise<string> {
  const expires = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const made = await demo.owner.call(
    "create_enrolment_token",
    { p_org: demo.organisationId, p_entity: entityId, p_department: department, p_expires_at: expires, p_uses: uses },
    createdEnrolmentToken,
  );
  return made.token;
}
