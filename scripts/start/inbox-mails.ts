import { z } from "zod";
import type { Stack } from "../stack/start-stack.ts";

const inbox = z.array(z.object({ id: z.string(), subject: z.string(), to: z.array(z.object({ address: z.string() })) }));

/** What lies in the embedded inbox; nothing where an SMTP server was given. */
export async function inboxMails(stack: Stack): Promise<{ id: string; subject: string; to: string }[]> {
  if (stack.inboxUrl === null) return [];
  const answer = await fetch(`${stack.inboxUrl}/email`);
  return inbox.parse(await answer.json()).map(({ id, subject, to }) => ({ id, subject, to: to.map(({ address }) => address).join(", ") }));
}
