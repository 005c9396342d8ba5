import type { z } from "zod";
import { explainIssue } from "./explain-issue.ts";
import { readJsonWithCap } from "./read-json-with-cap.ts";
import { refuse } from "./respond.ts";

export type ParsedBody<Value> = { ok: true; value: Value } | { ok: false; response: Response };

/** Reads at most `capBytes` of JSON and parses it with a strict schema; what is wrong becomes the refusal to send back. */
export async function parseBody<Schema extends z.ZodType>(request: Request, capBytes: number, schema: Schema): Promise<ParsedBody<z.output<Schema>>> {
  const body = await readJsonWithCap(request, capBytes);
  if (!body.ok) return { ok: false, response: refuse(body.code, body.sentence) };
  const parsed = schema.safeParse(body.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const { sentence, field } = explainIssue(parsed.error, body.value);
  return { ok: false, response: refuse("malformed", sentence, field) };
}
