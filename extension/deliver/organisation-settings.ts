import { type CheckinReply, destinationOverride } from "@outflow/shared/contract/device-api.ts";
import { z } from "zod";

/** What the organisation has said about destinations and recognition; comes with check-ins and is kept between them. */
export const organisationSettings = z.object({
  overridesVersion: z.number().int().min(0),
  overrides: z.array(destinationOverride),
  idNumberIsSensitive: z.boolean(),
});
export type OrganisationSettings = z.infer<typeof organisationSettings>;

export const NOTHING_SAID: OrganisationSettings = { overridesVersion: 0, overrides: [], idNumberIsSensitive: false };

export function readOrganisationSettings(stored: unknown): OrganisationSettings {
  const read = organisationSettings.safeParse(stored);
  return read.success ? read.data : NOTHING_SAID;
}

/** Overrides come only when newer ones exist; switches come always. */
export function withReply(settings: OrganisationSettings, { overridesVersion, overrides, switches }: CheckinReply): OrganisationSettings {
  return {
    overridesVersion: overrides ? overridesVersion : settings.overridesVersion,
    overrides: overrides ?? settings.overrides,
    idNumberIsSensitive: switches.idNumberIsSensitive,
  };
}
