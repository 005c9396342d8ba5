import { createTransport } from "nodemailer";

export interface OutgoingMail {
  /** Stable for one outbox row, so that a message sent again after a crash is recognisable as the same one (RFC 5322 §3.6.4). */
  readonly messageId: string;
  readonly recipient: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** `server`: nobody can be written to at present. `message`: this one was refused; the next may be taken. `code` is fixed, without foreign text. */
export type Sent = { ok: true } | { ok: false; scope: "server" | "message"; code: string };
export type SendMail = (mail: OutgoingMail) => Promise<Sent>;

/** The longest one message may take; the lease on the outbox is longer than that. */
export const SEND_SECONDS = 40;

/**
 * @param url `smtp://` or `smtps://`, with user, password and nodemailer's options in the query.
 * @throws TypeError when it is no such address; the message does not repeat it, since it holds a password.
 */
export function createSendMail(url: string, from: string): SendMail {
  if (!/^smtps?:\/\/[^/]/.test(url) || !URL.canParse(url)) throw new TypeError("SMTP_URL must look like smtp://user:password@host:587.");
  const transport = createTransport({
    url,
    connectionTimeout: 8_000,
    dnsTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ messageId, recipient, subject, html, text }) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(Object.assign(new Error("late"), { code: "EDEADLINE" })), SEND_SECONDS * 1_000);
    });
    try {
      const sending = transport.sendMail({
        from,
        // As an object the address is one address, whatever is written in it.
        to: { name: "", address: recipient },
        messageId,
        subject,
        html,
        text,
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", "Content-Language": "zh-CN, en" },
      });
      await Promise.race([sending, late]);
      return { ok: true };
    } catch (error) {
      return explainFailure(error);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** The server's own words may repeat an address, so that only its status and nodemailer's code are kept. */
function explainFailure(error: unknown): Sent {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const status = typeof responseCode === "number" ? `smtp_${responseCode}` : null;
  const name = typeof code === "string" && /^[A-Z_0-9]{2,24}$/.test(code) ? code.toLowerCase() : "unknown";
  // 421 (RFC 5321 §3.8): the service as a whole is closing. Without a status there was no conversation about this message.
  const aboutMessage = status !== null && status !== "smtp_421" && name !== "eauth";
  return { ok: false, scope: aboutMessage ? "message" : "server", code: status ?? name };
}
