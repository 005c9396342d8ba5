/** The credential of `Authorization: Bearer …` (RFC 6750 §2.1), or null. */
export function bearerOf(request: Request): string | null {
  const match = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(request.headers.get("authorization") ?? "");
  return match?.[1] ?? null;
}
