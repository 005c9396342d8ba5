import { activityList } from "@outflow/shared/contract/ledger-api-review.ts";
import { expect } from "vitest";
import type { Persona, TestDatabase } from "./databases.ts";
import { type EnrolledDevice, foundOrganisation, type TestOrganisation } from "./ledger-organisation.ts";

type Activity = ReturnType<typeof activityList.parse>[number];

/** An organisation as most tests of the ledger begin it, and what they look at again and again. */
export interface FoundedLedger {
  readonly company: TestOrganisation;
  readonly laptop: EnrolledDevice;
  readonly officer: Persona & { readonly userId: string };
  /** People counted in 2026, in the first entity or another one. */
  people(entity?: string): Promise<number>;
  /** What the officer sees of the activities of 2026. */
  activities(entity?: string): Promise<readonly Activity[]>;
  /** The activity of the first entity with a tool; throws where there is none. */
  activityOf(toolId: string): Promise<Activity>;
  /** Fails unless counting everything anew gives what was counted as it came in. */
  recountAgrees(): Promise<void>;
}

/** A new organisation in `database`, with a device and an officer. */
export async function foundLedger(database: TestDatabase): Promise<FoundedLedger> {
  const company = await foundOrganisation(database);
  const laptop = await company.device();
  const officer = await company.member("officer");
  const activities = async (entity = company.entity) =>
    activityList.parse(await officer.rpc("activity_list", { p_org: company.org, p_entity: entity, p_year: 2026 }));
  return {
    company,
    laptop,
    officer,
    activities,
    people: async (entity) => (await company.standing(2026, entity)).all.people,
    activityOf: async (toolId) => {
      const activity = (await activities()).find((one) => one.toolId === toolId);
      if (activity === undefined) throw new Error(`no activity with ${toolId}`);
      return activity;
    },
    recountAgrees: async () => expect(await database.asService().rpc("recount", { p_org: company.org })).toMatchObject({ equal: true }),
  };
}
