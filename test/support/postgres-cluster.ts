import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { installDebianPackage } from "../../scripts/install-debian-package.ts";

export interface PostgresServer {
  /** A superuser's address, without a database name at its end. */
  urlOf(database: string): string;
  /** Processor time of all its processes so far, in milliseconds; null where it cannot be known. */
  busy(): number | null;
  stop(): Promise<void>;
}

/**
 * What Supabase sets on its instances: a quarter of the memory is buffer, three quarters may be counted on as cache, 4 GB of log between checkpoints.
 * Published for 1, 2 and 4 GB (https://gist.github.com/egor-romanov/323e2847851bbd758081511785573c08, 2023-07), carried on here to 8 GB ("Large").
 */
export const HOSTED = { shared_buffers: "2GB", effective_cache_size: "6GB", max_wal_size: "4GB", min_wal_size: "1GB", random_page_cost: "1.1" };

const DEBIAN = "/usr/lib/postgresql";

/** Folder of `initdb` and `postgres`, the newest where there are several; null where none is installed. */
function installedBinaries(): string | null {
  if (existsSync(DEBIAN)) {
    const newest = readdirSync(DEBIAN)
      .filter((version) => Number(version) >= 15 && existsSync(join(DEBIAN, version, "bin", "initdb")))
      .sort((one, other) => Number(other) - Number(one))[0];
    if (newest !== undefined) return join(DEBIAN, newest, "bin");
  }
  const found = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" });
  const folder = found.status === 0 ? found.stdout.trim() : "";
  return folder !== "" && existsSync(join(folder, "initdb")) ? folder : null;
}

const idOf = (flag: "-u" | "-g"): number => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout.trim());

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Why no PostgreSQL can be had here, or null where one can. Installs Debian's package where that is possible. */
export function whyNoPostgres(): string | null {
  if (process.env.DATABASE_URL || installedBinaries() !== null) return null;
  if (installDebianPackage("postgresql", "PostgreSQL", (line) => console.error(line)) && installedBinaries() !== null) return null;
  return "no PostgreSQL here: set DATABASE_URL, or install PostgreSQL 15 or newer";
}

/**
 * The server at DATABASE_URL, or a private cluster on a free port of 127.0.0.1, as user `postgres` where this is root (initdb refuses root).
 * `durable` keeps fsync, for measurements, and has the settings of a hosted server of 8 GB (`HOSTED`).
 * @throws Error when there is none or it does not come up.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const given = process.env.DATABASE_URL;
  if (given) {
    const urlOf = (database: string) => Object.assign(new URL(given), { pathname: `/${database}` }).href;
    return { urlOf, busy: () => null, stop: async () => undefined };
  }
  const why = whyNoPostgres();
  const binaries = installedBinaries();
  if (why !== null || binaries === null) throw new Error(why ?? "no PostgreSQL here");
  const identity = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  const folder = mkdtempSync(join(tmpdir(), "outflow-postgres-"));
  if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid);
  const data = join(folder, "data");
  const removeNow = () => removeWhenDown(folder, join(data, "postmaster.pid"));
  process.once("exit", removeNow);
  const made = spawnSync(join(binaries, "initdb"), ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"], {
    ...identity,
    encoding: "utf8",
    cwd: folder,
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: folder,
    ...(durable ? HOSTED : { fsync: "off" }),
  };
  const server = spawn(
    join(binaries, "postgres"),
    ["-D", data, "-p", String(port), ...Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`])],
    { ...identity, cwd: folder, stdio: "ignore" },
  );
  const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  // Immediate shutdown: what it would still write goes with the folder.
  const killed = () => server.kill("SIGQUIT");
  process.prependOnceListener("exit", killed);
  const urlOf = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  await reachable(urlOf("postgres"), server);
  return {
    urlOf,
    busy: () => (existsSync("/proc/self/stat") && server.pid !== undefined ? busyMilliseconds(server.pid) : null),
    stop: async () => {
      process.off("exit", killed);
      server.kill("SIGINT"); // fast shutdown: open sessions are ended
      await gone;
      rmSync(folder, { recursive: true, force: true });
      process.off("exit", removeNow);
    },
  };
}

const DOWN_WITHIN_MILLISECONDS = 5_000;

/** For `exit`, where nothing can be awaited: waits for the server to take its lock file away, which it does last, and removes the folder. */
function removeWhenDown(folder: string, lockFile: string): void {
  const end = Date.now() + DOWN_WITHIN_MILLISECONDS;
  while (existsSync(lockFile) && Date.now() < end) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

const TICK_MILLISECONDS = 10;

/** A process, its children that ended, and those that run: fields 14–17 and 4 of /proc/PID/stat, counted in hundredths of a second. */
function busyMilliseconds(parent: number): number {
  const fields = (pid: string | number): number[] => {
    try {
      return readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) \S /s, "")
        .split(" ")
        .map(Number);
    } catch {
      return []; // it ended meanwhile, and is with its parent's
    }
  };
  const [, , , , , , , , , , user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields(parent);
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(fields)
    .filter(([itsParent]) => itsParent === parent);
  const running = children.reduce((total, child) => total + child[10]! + child[11]!, 0);
  return (user + system + endedUser + endedSystem + running) * TICK_MILLISECONDS;
}

async function reachable(url: string, server: { readonly exitCode: number | null }): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const sql = postgres(url, { max: 1, onnotice: () => undefined });
    try {
      await sql`select 1`;
      return;
    } catch (error) {
      if (server.exitCode !== null || attempt > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50)); // the port opens when the server has recovered
    } finally {
      await sql.end();
    }
  }
}
