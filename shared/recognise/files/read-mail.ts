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
  parts.push(mail.subject ?? null, mail.text ?? (mail.html === undefined ? null : htmlParts(mail.html)));
  for (const attachment of mail.attachments) {
    const content = attachment.content;
    const data = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
    parts.push(await open(data, attachment.mimeType, attachment.filename));
  }
  return new Parts(parts);
};

function flatten(address: Address): { name: string; address: string }[] {
  if (address.group !== undefined) return address.group.flatMap(flatten);
  return address.address === undefined ? [] : [{ name: address.name === address.address ? "" : address.name, address: address.address }];
}
