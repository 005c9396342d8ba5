import PostalMime, { type Address } from "postal-mime";
import { Fields, Parts } from "../people/tree.ts";
import type { ReadFile } from "./file-readers.ts";
import { htmlParts } from "./read-html.ts";

/** A message (RFC 5322): sender and every recipient are people of their own, then the text, then the attachments. */
export const readMail: ReadFile = async (bytes, _reading, open) => {
  const mail = await PostalMime.parse(bytes);
  const addresses = [mail.from, mail.sender, ...(mail.replyTo ?? []), ...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])].flatMap((address) =>
    address === undefined ? [] : flatten(address),
  );
  const parts: unknown[] = addresses.map(
    ({ name, address }) =>
      new Fields([
        ["full name", name],
        ["email", address],
      ]),
  );
  parts.push(mail.subject ?? null, bodyOf(mail.text, mail.html));
  for (const attachment of mail.attachments) {
    const content = attachment.content;
    const data = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
    parts.push(await open(data, attachment.mimeType, attachment.filename));
  }
  return new Parts(parts);
};

/** Long numbers, addresses and Chinese: what a text that says the same as the page has, too. */
const IDENTIFYING = /\d{7,20}|[\w.-]{1,64}@[\w-]{1,63}|[\u4e00-\u9fff]{2,20}/g;

/** Text and page say the same, unless the text only says that there is a page. */
function bodyOf(text: string | undefined, html: string | undefined): unknown {
  if (html === undefined) return text ?? null;
  const more = text === undefined || (html.match(IDENTIFYING) ?? []).some((piece) => !text.includes(piece));
  return more ? htmlParts(html) : text;
}

function flatten(address: Address): { name: string; address: string }[] {
  if (address.group !== undefined) return address.group.flatMap(flatten);
  return address.address === undefined ? [] : [{ name: address.name === address.address ? "" : address.name, address: address.address }];
}
