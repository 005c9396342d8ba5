/**
 * A field name as people meant it: "MobilePhone__c" → "mobile phone", "收件人_手机号" → "收件人 手机号", "billingEmail2" → "billing email".
 */
export function wordsOfField(name: string): string {
  return name
    .slice(0, 80)
    .normalize("NFKC")
    .replace(/__(?:c|r|pc)$/i, "")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[(（【[].{0,30}[)）】\]]/g, " ")
    .replace(/[^a-z\u3040-\u9fff]+/g, " ")
    .trim();
}
