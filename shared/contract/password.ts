/** Characters a password of a member has at least, in the embedded stack, in supabase/config.toml and on the sign-in page. */
export const PASSWORD_LENGTH = 10;

/** Bytes after which bcrypt, which keeps the passwords, stops reading. */
export const PASSWORD_BYTES = 72;

/** Whether a sign-up with this password can be accepted at all. */
export function isPossiblePassword(password: string): boolean {
  return password.length >= PASSWORD_LENGTH && new TextEncoder().encode(password).length <= PASSWORD_BYTES;
}
