/** The smallest PDF with one page and, where given, one line of ASCII text. */
export function minimalPdf(text: string): Uint8Array {
  const content = text === "" ? "" : `BT /F1 12 Tf 10 200 Td (${text}) Tj ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  return new TextEncoder().encode(`%PDF-1.4\n${objects.map((body, i) => `${i + 1} 0 obj${body}endobj\n`).join("")}trailer<</Root 1 0 R>>`);
}
