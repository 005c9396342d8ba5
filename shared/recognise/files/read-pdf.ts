import { extractText, getDocumentProxy } from "unpdf";
import { Parts } from "../people/tree.ts";
import { plainIdeograph } from "../text/plain-ideograph.ts";
import { FILE_LIMITS, type ReadFile } from "./file-readers.ts";
import { provideMissingBuiltins } from "./missing-builtins.ts";

/** The text layer, page by page. A scan has none and is said to be an image. */
export const readPdf: ReadFile = async (bytes, reading) => {
  if (bytes.length > FILE_LIMITS.bytes) return reading.cutOff("too-large");
  provideMissingBuiltins();
  try {
    // pdf.js takes the buffer away from whoever hands it over.
    const document = await getDocumentProxy(bytes.slice(), { isEvalSupported: false, verbosity: 0 });
    if (document.numPages > FILE_LIMITS.pages) return reading.cutOff("too-many");
    const { text } = await extractText(document, { mergePages: false });
    if (text.every((page) => page.trim().length < 3)) return reading.cutOff("image-only");
    if (text.some((page) => page.trim() === "")) reading.cutOff("image-only");
    reading.sawContent = true;
    return new Parts(text.map((page) => page.replace(/[\u2e80-\u2fd5]/g, plainIdeograph)));
  } catch (error) {
    return reading.cutOff(error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged");
  }
};
