import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PlainError } from "../plain-error.ts";

const secretsFile = z.strictObject({
  /** HS256 key of the sessions. */
  jwtSecret: z.string().min(43),
  /** Public by nature: names the role `anon`. */
  anonKey: z.string().startsWith("sb_publishable_"),
  serviceRoleKey: z.string().startsWith("sb_secret_"),
  /** Key of the second HMAC (base64url, 32 bytes): it exists here and in the functions' environment, never in the database. */
  serverKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  /** What the timer shows the alert function. */
  scheduleSecret: z.string().min(43),
  /** Password of the invented members of the demonstration. */
  demoPassword: z.string().min(12),
});
export type Secrets = z.infer<typeof secretsFile>;

const secret = () => randomBytes(32).toString("base64url");
/** The format of Supabase's opaque API keys; only the prefix and the equality are looked at. */
const apiKey = (kind: "publishable" | "secret") => `sb_${kind}_${randomBytes(17).toString("base64url").slice(0, 22)}_${randomBytes(6).toString("base64url")}`;

/**
 * Reads `<home>/secrets.json`, or makes it (mode 0600) at the first start.
 * @throws PlainError when the file is there and cannot be read: new secrets beside an old database would make every pseudonym a stranger.
 */
export function loadSecrets(home: string): Secrets {
  const file = join(home, "secrets.json");
  if (existsSync(file)) {
    try {
      return secretsFile.parse(JSON.parse(readFileSync(file, "utf8")));
    } catch {
      throw new PlainError(`The secrets in ${file} cannot be read; put the file back as it was, or start afresh with --reset.`);
    }
  }
  const secrets: Secrets = {
    jwtSecret: secret(),
    anonKey: apiKey("publishable"),
    serviceRoleKey: apiKey("secret"),
    serverKey: secret(),
    scheduleSecret: secret(),
    demoPassword: `demo-${randomBytes(9).toString("base64url")}`,
  };
  mkdirSync(home, { recursive: true, mode: 0o700 });
  // Written aside first, so that a crash never leaves half a file.
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
  return secrets;
}
