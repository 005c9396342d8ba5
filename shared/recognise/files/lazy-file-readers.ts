import type { FileReaders } from "./file-readers.ts";

/** Every format, its library loaded on first use. A bundle that cannot be split gives `recogniseWith` a table of its own. */
export const lazyFileReaders: FileReaders = {
  html: async () => (await import("./read-html.ts")).readHtml,
  xml: async () => (await import("./read-xml.ts")).readXml,
  vcf: async () => (await import("./read-vcard.ts")).readVcard,
  eml: async () => (await import("./read-mail.ts")).readMail,
  xlsx: async () => (await import("./read-workbook.ts")).readWorkbook,
  xls: async () => (await import("./read-workbook.ts")).readWorkbook,
  docx: async () => (await import("./read-office-text.ts")).readOfficeText,
  pptx: async () => (await import("./read-office-text.ts")).readOfficeText,
  pdf: async () => (await import("./read-pdf.ts")).readPdf,
  zip: async () => (await import("./read-archive.ts")).readArchive,
};
