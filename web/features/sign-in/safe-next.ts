/** Where to go after signing in: a path of this dashboard, never another site (`//evil.example`, `https:…`, `/\evil`). */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith("/sign-in") ? next : "/";
}
