import { Parser } from "htmlparser2";
import { Parts } from "../people/tree.ts";
import { FILE_LIMITS, type ReadFile } from "./file-readers.ts";
import { TextAndTables } from "./text-and-tables.ts";
import { isEncryptedZip, unpackZip } from "./unpack-zip.ts";

/** The parts of DOCX and PPTX that people write in; ECMA-376 Part 1, §11.3 and §13.3. */
const CONTENT =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)|ppt\/(?:slides\/slide\d+|notesSlides\/notesSlide\d+|comments\/[^/]+))\.xml$/;

/** Paragraphs as lines, tables as tables. WordprocessingML and DrawingML share their element names but for the prefix. */
export const readOfficeText: ReadFile = async (bytes, reading) => {
  if (isEncryptedZip(bytes)) return reading.cutOff("encrypted");
  if (bytes.length > FILE_LIMITS.bytes) return reading.cutOff("too-large");
  const files = unpackZip(bytes, reading, (name) => CONTENT.test(name));
  const parts = Object.values(files).flatMap((content) => readPart(new TextDecoder().decode(content)));
  return new Parts(parts);
};

function readPart(xml: string): unknown[] {
  const out = new TextAndTables();
  let inText = false;
  const parser = new Parser(
    {
      onopentag(name) {
        const local = name.slice(name.indexOf(":") + 1);
        if (local === "t") inText = true;
        else if (local === "tbl") out.openTable();
        else if (local === "tr") out.openRow();
        else if (local === "tc") out.openCell();
        else if (local === "tab") out.text("\t");
        else if (local === "br" || local === "cr") out.text("\n");
      },
      ontext(text) {
        if (inText) out.text(text);
      },
      onclosetag(name) {
        const local = name.slice(name.indexOf(":") + 1);
        if (local === "t") inText = false;
        else if (local === "p") out.text("\n");
        else if (local === "tbl") out.closeTable();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return out.parts();
}
