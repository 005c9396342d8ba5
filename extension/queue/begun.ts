import { z } from "zod";

/** Written before an examination and removed with its result: what is still there when the service worker wakes was never read. */
export const begun = z.object({
  id: z.string(),
  at: z.number(),
  channel: z.string(),
  place: z.string(),
  seenOn: z.string().nullable(),
});
export type Begun = z.infer<typeof begun>;
