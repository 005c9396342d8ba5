import { serveStatic } from "@hono/node-server/serve-static";
import { REPORT_LIMITS } from "@outflow/shared/contract/transfer-report.ts";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { proxy } from "hono/proxy";
import { EXTENSION_ID } from "../../extension/extension-id.ts";
import type { SupabaseDoor } from "./accounts.ts";
import type { EdgeFunctions } from "./edge-functions.ts";
import { securityHeaders } from "./security-headers.ts";

/**
 * Bytes of a request body. The functions' cap lies above their own, so that their answer, which names the field, is the one given;
 * the ledger's lets the ingest function hand on the largest report.
 */
const BODY_CAPS = { functions: REPORT_LIMITS.bytes + 1_000_000, rest: REPORT_LIMITS.bytes, auth: 65_536 } as const;

export interface GatewayOptions {
  readonly supabase: SupabaseDoor;
  readonly functions: EdgeFunctions;
  readonly anonKey: string;
  /** The built dashboard. */
  readonly webFolder: string;
  readonly log: (source: string, line: string) => void;
}

type Bindings = { Bindings: { incoming?: { socket: { remoteAddress?: string } } } };

const peerOf = (context: Context<Bindings>): string | null => context.env.incoming?.socket.remoteAddress ?? null;

const cap = (maxSize: number) =>
  bodyLimit({ maxSize, onError: (context) => context.json({ code: "too_large", sentence: `The body is larger than ${maxSize} bytes.`, field: null }, 413) });

const unavailable = (context: Context) =>
  context.json({ code: "unavailable", sentence: "This part of the server is not available; try again later.", field: null }, 503, { "retry-after": "5" });

const noFunction = (context: Context) => context.json({ code: "not_found", sentence: "There is no such function.", field: null }, 404);

/** One origin: /rest/v1 and /auth/v1 → lite, /functions/v1 → Deno, everything else → the dashboard. */
export function createGateway({ supabase, functions, anonKey, webFolder, log }: GatewayOptions): Hono<Bindings> {
  const gateway = new Hono<Bindings>();
  gateway.use(securityHeaders);
  gateway.onError((error, context) => {
    log("gateway", `${context.req.method} ${context.req.path} ${error.name}`); // the message may quote what was sent
    return unavailable(context);
  });

  gateway.use("/rest/v1/*", cap(BODY_CAPS.rest));
  gateway.use("/auth/v1/*", cap(BODY_CAPS.auth));
  gateway.use("/functions/v1/*", cap(BODY_CAPS.functions));

  const toSupabase = (context: Context<Bindings>) => supabase.fetch(context.req.raw, peerOf(context));
  gateway.all("/rest/v1/*", toSupabase);
  gateway.all("/auth/v1/*", toSupabase);

  gateway.all("/functions/v1/:name{[a-z0-9-]+}", async (context) => {
    const origin = functions.originOf(context.req.param("name"));
    if (origin === null) return noFunction(context);
    return proxy(`${await origin}/`, { raw: context.req.raw, headers: { ...context.req.header(), "x-forwarded-for": peerOf(context) ?? undefined } });
  });

  gateway.all("/functions/v1/*", noFunction);

  gateway.get("/config.json", async (context) => {
    const { origin } = new URL(context.req.url);
    return context.json({ url: origin, anonKey, signUp: await supabase.signUpNow(), extensionId: EXTENSION_ID }, 200, { "cache-control": "no-store" });
  });
  gateway.get("/healthz", (context) => context.json({ ok: true }));
  gateway.get("/assets/*", async (context, next) => {
    await next();
    if (context.res.ok) context.header("cache-control", "public, max-age=31536000, immutable"); // Vite puts a hash into these names
  });
  gateway.get("*", serveStatic({ root: webFolder }));
  // Routes of the dashboard are no files: they all open its one page. A missing file stays missing.
  gateway.get("*", async (context, next) =>
    /\.[a-z0-9]+$/i.test(context.req.path) ? next() : serveStatic({ root: webFolder, path: "index.html" })(context, next),
  );
  gateway.notFound((context) => context.json({ code: "not_found", sentence: "There is nothing at this address.", field: null }, 404));
  return gateway;
}
