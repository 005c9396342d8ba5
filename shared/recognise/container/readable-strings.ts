/** The readable strings of binary bytes (protobuf, MessagePack, unknown formats), as one text in their order. */
export function readableStrings(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const strings: string[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what stands between the strings
  for (const piece of text.split(/[\u0000-\u001f\u007f-\u009f\ufffd]+/)) if (piece.length >= 4 || /^[\u4e00-\u9fff]{2,}/.test(piece)) strings.push(piece);
  return strings.join(", ");
}
