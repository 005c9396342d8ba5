import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export interface InboxMail {
  /** As given in RCPT TO. */
  readonly recipients: readonly string[];
  /** The message byte for byte, as UTF-8. */
  readonly raw: string;
  readonly messageId: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly parsed: Email;
}

export interface SmtpInbox {
  readonly port: number;
  /** `smtp://127.0.0.1:PORT`, ready for SMTP_URL. */
  readonly url: string;
  readonly mails: readonly InboxMail[];
  /** Resolves when at least `count` mails were accepted. @throws Error after `timeoutMilliseconds` with the subjects that did arrive. */
  waitForMails(count: number, timeoutMilliseconds?: number): Promise<readonly InboxMail[]>;
  stop(): Promise<void>;
}

export interface SmtpInboxOptions {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Runs when a message has arrived whole and before it is accepted; throw (with `responseCode`) to refuse it. */
  readonly beforeAccepting?: (mail: InboxMail) => Promise<void> | void;
  /** Runs at RCPT TO; throw (with `responseCode`) to refuse the recipient. */
  readonly onRecipient?: (address: string) => void;
}

/** An error that the server tells its client with this SMTP status. */
export function smtpRefusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** A real SMTP server on loopback that keeps what it accepts in memory. */
export async function startSmtpInbox(options: SmtpInboxOptions = {}): Promise<SmtpInbox> {
  const mails: InboxMail[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 200,
    onRcptTo({ address }, _session, done) {
      try {
        options.onRecipient?.(address);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        try {
          const mail = await readMail(
            Buffer.concat(chunks),
            session.envelope.rcptTo.map(({ address }) => address),
          );
          await options.beforeAccepting?.(mail);
          mails.push(mail);
          done();
          for (const look of waiting) look();
        } catch (error) {
          done(error as Error);
        }
      });
    },
  });
  // A client that dies in the middle of a conversation is part of what is tested.
  server.on("error", () => undefined);
  const listener = server.listen(options.port ?? 0, "127.0.0.1");
  await Promise.race([once(listener, "listening"), once(server, "error").then(([error]) => Promise.reject(error))]);
  const { port } = listener.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    mails,
    waitForMails: (count, timeoutMilliseconds = 15_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`Waited for ${count} mails; ${mails.length} arrived: ${mails.map((mail) => mail.subject).join(" | ")}`));
        }, timeoutMilliseconds);
        const look = () => {
          if (mails.length < count) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(mails);
        };
        waiting.add(look);
        look();
      }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readMail(bytes: Buffer, recipients: readonly string[]): Promise<InboxMail> {
  const parsed = await PostalMime.parse(bytes);
  return {
    recipients,
    raw: bytes.toString("utf8"),
    messageId: parsed.messageId ?? "",
    subject: parsed.subject ?? "",
    html: parsed.html ?? "",
    text: parsed.text ?? "",
    parsed,
  };
}
