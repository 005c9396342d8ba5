import { REFUTED, type Recogniser } from "./recogniser.ts";
import { isSharedMailbox } from "./shared-mailbox.ts";

/** Endings of files that stand behind an @ in telemetry and code: logo@2x.png, react@18.2.0. */
const NOT_A_DOMAIN =
  /^(?:group\.|resource\.)?calendar\.|(?:^|\.)noreply\.|^(?:sentry|ingest)\.|\.(?:invalid|localhost|internal|png|jpe?g|gif|webp|svg|css|m?js|tsx?|map|json|ico|woff2?|local)$/i;

/** Message ids, calendar ids, bounce addresses. */
const MADE_BY_A_MACHINE = /^[\da-f]{16,}$|^[\da-f]{8}-[\da-f]{4}-|^[\w.+-]*[\da-f]{24,}|^(?=.*\d)[a-z\d]{26,}$|^\d{12,}(?:\.\d+)*$/;

/** Characters of the shortest of them, a run of digits. */
const SHORTEST_OF_A_MACHINE = 12;

/** Whether a domain can be a person's: files hold millions of addresses and few domains. */
const DOMAINS = new Map<string, boolean>();

/** The form nearly every address has; `cell` as it stands, lower case. A million-row file asks this a million times. */
export function isPlainEmail(cell: string): boolean {
  const at = cell.indexOf("@");
  if (at < 1 || at > 30 || !isPlainLocal(cell, at)) return false;
  const domain = cell.slice(at + 1);
  let good = DOMAINS.get(domain);
  if (good === undefined) {
    good = domain.length <= 100 && /^(?:[a-z\d](?:[a-z\d-]{0,40}[a-z\d])?\.){1,4}[a-z]{2,10}$/.test(domain) && !NOT_A_DOMAIN.test(domain);
    if (DOMAINS.size > 2_000) DOMAINS.clear();
    DOMAINS.set(domain, good);
  }
  const local = cell.slice(0, at);
  return good && !(at >= SHORTEST_OF_A_MACHINE && MADE_BY_A_MACHINE.test(local)) && !isSharedMailbox(local);
}

/** Lower case and digits first, then word characters, plus, hyphen and single dots between them: up to `end`. */
function isPlainLocal(cell: string, end: number): boolean {
  let dot = true;
  for (let i = 0; i < end; i++) {
    const code = cell.charCodeAt(i);
    if (code === 46) {
      if (dot) return false;
      dot = true;
      continue;
    }
    const plain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (!plain && (i === 0 || !((code >= 65 && code <= 90) || code === 95 || code === 43 || code === 45))) return false;
    dot = false;
  }
  return !dot;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** The first character of whatever stands glued to the next @; the end of the text where there is none. */
function beginningOfAddress(text: string, from: number): number {
  const at = text.indexOf("@", from);
  if (at === -1) return text.length;
  let start = at;
  while (start > from && at - start < LONGEST_LOCAL && mayBeLocal(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Characters before an @ that the pattern below takes at most. */
const LONGEST_LOCAL = 64;

/** Letters, digits, _ % ' + - . and Chinese. */
function mayBeLocal(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x2b && code <= 0x2e && code !== 0x2c) ||
    code === 0x5f ||
    code === 0x25 ||
    code === 0x27
  );
}

/** True where an English letter ends `before`, but for the signs that may stand between the name of a field and its value. */
function endsInLetter(before: string): boolean {
  let last = before.length - 1;
  while (last >= 0 && BETWEEN.includes(before.charAt(last))) last--;
  const code = before.charCodeAt(last) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

const BETWEEN = " \t\r\n\u00a0\u3000:=\"'<";
const CERTAINTY = 0.95;

export const email = {
  id: "email",
  kind: "email",
  country: null,
  source: "RFC 5321 §4.1.2, RFC 6531 (internationalised)",
  // Starts at the @ side by bounded repetition: linear, whatever stands before it.
  pattern:
    /(?:(?:(?<![\w.%+-]|\\(?=[nrt]))|(?<=\\[nrt]))(?:[\w%+-]|'(?=[\w%+-])(?<=\w')|\.(?!\.)){1,64}|(?<=^|[\s:<(,;"])[\u4e00-\u9fff]{2,4})@(?:[a-z\d\u00a1-\u2fff\u3040-\uffef](?:[a-z\d\u00a1-\u2fff\u3040-\uffef-]{0,61}[a-z\d\u00a1-\u2fff\u3040-\uffef])?\.){1,6}(?:xn--[a-z\d]{2,40}|[a-z]{2,24}|中国|公司|网络|香港|台湾)(?![\w@])/gi,
  trigger: "at",
  seek: beginningOfAddress,
  keywords: ["邮箱", "邮件", "电邮", "email", "e-mail", "mail", "抄送"],
  // user:password@host of a connection, the account of a machine in a command, and the ids that mail programs and calendars give.
  standsFree(text, start) {
    const before = text.slice(Math.max(0, start - 90), start);
    if (before.includes("://") && /:\/\/[^\s/@?#]{0,80}$/.test(before)) return false;
    if (
      (before.includes("ssh") || before.includes("scp") || before.includes("rsync") || before.includes("sftp")) &&
      /\b(?:ssh|scp|rsync|sftp)\s[^\n]{0,88}$/.test(before)
    )
      return false;
    return !endsInLetter(before) || !/(?:message-id|in-reply-to|content-id|references|i_?cal_?uid|(?:^|\n)uid)["']?\s?[:=]?\s{0,2}["'<]{0,2}$/i.test(before);
  },
  validate(raw) {
    const lower = raw.toLowerCase();
    if (isPlainEmail(lower)) return { outcome: "unknown", value: lower, certainty: CERTAINTY };
    const value = isAscii(lower) ? lower : lower.normalize("NFKC");
    const at = value.lastIndexOf("@");
    const local = value.slice(0, at);
    const domain = value.slice(at + 1);
    if (local.startsWith(".") || local.endsWith(".") || NOT_A_DOMAIN.test(domain) || MADE_BY_A_MACHINE.test(local) || isSharedMailbox(local)) return REFUTED;
    return { outcome: "unknown", value, certainty: CERTAINTY };
  },
  examples: {
    hits: ["zhang.wei@example.com", "请发到li_na+hr@mail.example.cn。", "<wang@example.com>", "mailto:chen@example.org", "zhao@例子.中国"],
    misses: [
      "info@example.com",
      "noreply@example.com",
      "logo@2x.png",
      "react@18.2.0",
      "@handle",
      "a@b",
      "git@github.com",
      "UID:weekly-0611@example.com",
      "ssh wang@gateway.example.com",
      "ci-bot@example.com",
      "support+8812@example.com",
    ],
  },
} as const satisfies Recogniser;
