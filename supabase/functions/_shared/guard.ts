import { LedgerFailure } from "./ledger.ts";
import { code, type Log } from "./log.ts";
import { refuse } from "./respond.ts";

export type Handler = (request: Request) => Promise<Response>;

/** POST only; logs status and duration; an unexpected error becomes `unavailable`, so that a device keeps what it has and asks again. */
export function guard(handle: Handler, log: Log, now: () => Date): Handler {
  return async (request) => {
    const started = now().getTime();
    let response: Response;
    if (request.method !== "POST") {
      await request.body?.cancel();
      response = refuse("wrong_method", "Only POST is supported.", null, { allow: "POST" });
    } else {
      try {
        response = await handle(request);
      } catch (error) {
        // The class alone: an error's message may quote what was being worked on.
        log("failed", {
          error: code(error instanceof Error ? error.name : typeof error),
          sqlState: error instanceof LedgerFailure ? code(error.sqlState) : null,
        });
        response = refuse("unavailable", "Something went wrong here; try again later.");
      }
    }
    log("answered", { status: response.status, milliseconds: now().getTime() - started });
    return response;
  };
}
