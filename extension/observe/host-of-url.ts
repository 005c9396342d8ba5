/**
 * The host of an http(s) URL as the browser writes it in `webRequest`: always normalised, so no `new URL()` is needed, which costs
 * several times more. Null for anything else, and for the rare ones with a user name in front.
 */
export function hostOfUrl(url: string): string | null {
  const start = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : 0;
  if (start === 0) return null;
  let end = start;
  for (; end < url.length; end++) {
    const code = url.charCodeAt(end);
    if (code === 47 || code === 63 || code === 35) break;
    if (code === 64) return hostOfUrl(`https://${url.slice(end + 1)}`);
  }
  const authority = url.slice(start, end);
  const colon = authority.indexOf(":", authority.lastIndexOf("]") + 1);
  const host = colon === -1 ? authority : authority.slice(0, colon);
  return host.endsWith(".") ? host.slice(0, -1) : host;
}
