/**
 * What a log line may hold: numbers, switches and fixed codes. There is no room for free text, so no payload, name, token,
 * pseudonym or message of a foreign error can slip in.
 */
export type LogFields = Readonly<Record<string, number | boolean | LogCode | null>>;

/** A fixed code: lower-case words, SQLSTATEs, HTTP and SMTP status codes, UUIDs minted by the ledger. */
export type LogCode = string & { readonly isLogCode: true };

export type Log = (event: string, fields?: LogFields) => void;

/** Anything that does not look like a code becomes `other`. */
export function code(text: unknown): LogCode {
  return (typeof text === "string" && /^[A-Za-z0-9_.-]{1,40}$/.test(text) ? text : "other") as LogCode;
}

/** One line of JSON for each event. `write` is `console.log` in Deno. */
export function createLog(functionName: string, write: (line: string) => void, now: () => Date): Log {
  return (event, fields = {}) => write(JSON.stringify({ at: now().toISOString(), function: functionName, event, ...fields }));
}
