import { z } from "zod";

/** What the gateway (or the administrator's web server) serves at /config.json. */
const runtimeConfig = z.object({
  /** Origin of Supabase; absent = the origin the dashboard itself came from. */
  url: z.string().nullish(),
  anonKey: z.string().min(1),
  /** "first-owner" while nobody has an account; otherwise people are invited. */
  signUp: z.enum(["first-owner", "closed"]).catch("closed"),
  /** Id of the extension as the organisation distributes it; named in the policy for administrators. */
  extensionId: z.string().nullish(),
});
export type RuntimeConfig = { url: string; anonKey: string; firstOwner: boolean; extensionId: string | null };

/** Throws when the file is missing or unreadable: without it there is nobody to talk to. */
export async function readRuntimeConfig(origin: string, get: typeof fetch): Promise<RuntimeConfig> {
  const answer = await get("/config.json", { cache: "no-store" });
  if (!answer.ok) throw new Error(`config.json answered ${answer.status}`);
  const { url, anonKey, signUp, extensionId } = runtimeConfig.parse(await answer.json());
  return { url: url || origin, anonKey, firstOwner: signUp === "first-owner", extensionId: extensionId ?? null };
}
