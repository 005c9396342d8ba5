import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { z } from "zod";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);

export const LINK_MINUTES = 60;

/** What the mailed link carries, sealed with a key of this stack: nothing is stored before the address is proved. */
const contents = z.strictObject({
  email: z.string(),
  /** salt.scrypt, base64url: who opens the link shows the same password again. */
  password: z.string(),
  /** Milliseconds since 1970. */
  expires: z.number(),
});
export type InvitationLink = z.infer<typeof contents>;

const keyOf = (secret: string) => Buffer.from(hkdfSync("sha256", secret, "", "outflow invitation link", 32));

/** AES-256-GCM: nonce, tag and text as base64url. */
export function sealLink(secret: string, link: InvitationLink): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret), nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(link)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url");
}

/** null: not sealed by this stack, or damaged on its way. */
export function openLink(secret: string, sealed: string): InvitationLink | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < 29) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyOf(secret), bytes.subarray(0, 12), { authTagLength: 16 }).setAuthTag(bytes.subarray(12, 28));
    return contents.parse(JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8")));
  } catch {
    return null;
  }
}

export async function hashOf(password: string, salt: Buffer = randomBytes(16)): Promise<string> {
  return `${salt.toString("base64url")}.${(await derive(password, salt, 32)).toString("base64url")}`;
}

export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [salt = ""] = hash.split(".");
  const given = Buffer.from(await hashOf(password, Buffer.from(salt, "base64url")));
  return given.length === hash.length && timingSafeEqual(given, Buffer.from(hash));
}
