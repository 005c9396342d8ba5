import "./console-guard.ts"; // first: it must stand before lite is loaded
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../project-root.ts";
import { openSupabase, type SignUp } from "./accounts.ts";
import { startAlertTimer } from "./alert-timer.ts";
import { type Database, openDatabase } from "./database.ts";
import { startEdgeFunctions } from "./edge-functions.ts";
import { createGateway } from "./gateway.ts";
import { lockHome } from "./home-lock.ts";
import { listen } from "./listen.ts";
import { startMailInbox } from "./mail-inbox.ts";
import { migrate } from "./migrate.ts";
import { loadSecrets, type Secrets } from "./secrets.ts";

export interface StackOptions {
  /** Absolute path of the folder that holds database, secrets, inbox and logs; made when missing. */
  readonly home: string;
  /** Port of the one origin; 0 = any free one. */
  readonly port: number;
  /** Port of the inbox's web page; 0 = any free one. */
  readonly inboxPort?: number;
  /** A PostgreSQL ≥ 15 instead of PGlite. */
  readonly databaseUrl?: string | null;
  /** An SMTP server instead of the inbox. */
  readonly smtpUrl?: string | null;
  readonly mailFrom?: string;
  readonly signUp?: SignUp;
  /** How often the alert function is called; 0 = only by `runAlerts`. */
  readonly alertEverySeconds?: number;
  readonly webFolder?: string;
  readonly functionsFolder?: string;
  readonly onProgress?: (sentence: string) => void;
}

export interface Stack {
  /** http://127.0.0.1:PORT */
  readonly origin: string;
  readonly port: number;
  readonly home: string;
  readonly secrets: Secrets;
  readonly database: Database;
  readonly smtpUrl: string;
  /** Address of the inbox's web page; null when an SMTP server was given. */
  readonly inboxUrl: string | null;
  readonly functionNames: readonly string[];
  createAccount(email: string, password: string): Promise<string>;
  /** Calls the alert function now, as the timer does; true when it answered 2xx. */
  runAlerts(): Promise<boolean>;
  /** Ends everything; no process is left. May be called twice. */
  stop(): Promise<void>;
}

/** @throws PlainError with one sentence for a taken port, an unreachable database, a home in use, a function that does not start. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { home, databaseUrl = null, smtpUrl = null, onProgress = () => undefined } = options;
  const mailFrom = options.mailFrom ?? "Outflow <outflow@example.com>";
  const undo: (() => unknown)[] = [];
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= (async () => {
      for (const step of undo.reverse()) await Promise.resolve(step()).catch(() => undefined);
    })();
    return stopping;
  };

  try {
    const listener = await listen(options.port);
    undo.push(() => listener.close());
    undo.push(lockHome(home));
    const { log, close: closeLog } = createLog(home);
    undo.push(closeLog);
    const secrets = loadSecrets(home);
    const origin = `http://127.0.0.1:${listener.port}`;

    onProgress(databaseUrl === null ? "Opening the database …" : "Connecting to the database …");
    const database = await openDatabase(home, databaseUrl);
    undo.push(() => database.close());
    const inbox = smtpUrl === null ? await startMailInbox(home, options.inboxPort ?? 0) : null;
    if (inbox) undo.push(() => inbox.stop());
    const mailServer = inbox?.smtpUrl ?? smtpUrl ?? "";
    const supabase = await openSupabase({ database, secrets, siteUrl: origin, smtpUrl: mailServer, mailFrom, signUp: options.signUp ?? "closed", log });
    await migrate(database);

    onProgress("Starting the functions …");
    const functions = await startEdgeFunctions({
      folder: options.functionsFolder ?? inProject("supabase/functions"),
      environment: {
        SUPABASE_URL: origin,
        SUPABASE_SERVICE_ROLE_KEY: secrets.serviceRoleKey,
        OUTFLOW_SERVER_KEY: secrets.serverKey,
        OUTFLOW_SCHEDULE_SECRET: secrets.scheduleSecret,
        SMTP_URL: mailServer,
        MAIL_FROM: mailFrom,
        DASHBOARD_URL: origin,
      },
      reachable: [new URL(origin).host, hostAndPortOf(mailServer)],
      log,
    });
    undo.push(() => functions.stop());

    const gateway = createGateway({ supabase, functions, anonKey: secrets.anonKey, webFolder: options.webFolder ?? inProject("web/dist"), log });
    listener.serve((request, environment) => gateway.fetch(request, environment));
    const timer = startAlertTimer({
      url: `${origin}/functions/v1/alert`,
      scheduleSecret: secrets.scheduleSecret,
      everySeconds: options.alertEverySeconds ?? 30,
      log,
    });
    undo.push(() => timer.stop());

    return {
      origin,
      port: listener.port,
      home,
      secrets,
      database,
      smtpUrl: mailServer,
      inboxUrl: inbox?.url ?? null,
      functionNames: functions.names,
      createAccount: supabase.createAccount,
      runAlerts: timer.callNow,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function hostAndPortOf(smtpUrl: string): string {
  const { protocol, hostname, port } = new URL(smtpUrl);
  return `${hostname}:${port || (protocol === "smtps:" ? 465 : 587)}`;
}

/** `<home>/logs/stack.log`, begun anew at each start. The functions write codes and numbers only. */
function createLog(home: string): { log: (source: string, line: string) => void; close: () => void } {
  const folder = join(home, "logs");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "stack.log");
  writeFileSync(file, "", { mode: 0o600 });
  let open = true;
  return {
    log: (source, line) => {
      if (open) appendFileSync(file, `${source}: ${line}\n`);
    },
    // What ends after the stack, such as a mail that was under way, finds no folder to write to any more.
    close: () => {
      open = false;
    },
  };
}
