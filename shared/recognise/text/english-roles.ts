import type { NameInText } from "./name-in-text.ts";

/** What a text must hold before English names that only their surroundings give away are looked for. */
export const ENGLISH_CUE =
  /(?:^|[\s"'(>])(?:Dear|Hi|Hello|Mr|Mrs|Ms|Miss|Dr|Prof|[Pp]atient|[Ee]mployee|[Cc]andidate|[Cc]ustomer|[Cc]lient|[Aa]pplicant|[Pp]assenger|[Ss]tudent|[Tt]enant|[Cc]laimant|Contact|From)[.:]? [A-Z][a-z]|(?:[Rr]egards|[Ss]incerely|[Tt]hanks|[Cc]heers|[Yy]ours|[Ww]ishes),?[^\S\n]{0,2}\r?\n\s{0,3}[A-Z]/;

const NAME = "[A-Z][a-z'’-]{1,20}(?: [A-Z]\\.)?(?: (?:van|von|de|da|bin|al))?(?: [A-Z][A-Za-z'’-]{1,20}){1,2}";
/** "Dear Hiring Manager", "Customer Success Team", "Mr. Price Group": what is written like a name and is none. */
export const NOT_NAMES =
  /\b(?:Sir|Madam|Hiring|Manager|Customers?|Clients?|Teams?|All|Valued|Guests?|Members?|Users?|Friends?|Colleagues?|World|Good|Morning|Afternoon|Evening|Happy|New|Year|Support|Services?|Sales|Admin|Subscribers?|Partners?|Students?|Parents?|Applicants?|Candidates?|There|The|Success|Care|Relations|Experience|Data|Account|Portal|Cent(?:er|re)|Unit|Department|Dept|Office|Board|Committee|Company|Group|Inc|Ltd|Corp|Bank|Hospital|University|School|Engineer(?:ing)?|Software|Senior|Junior|Human|Resources|Director|President|Head|Us|Information|Satisfaction|Health|Safety|Number|Record|Name|Id|Portal|Administration|Contracts?|Procurement|Purchasing|Operations|Finance|Accounting|Marketing|Logistics|Legal|Compliance|Help|Desk|Payroll|Billing|Reception|Reservations|Concierge|Headquarters|Reviewer|Editor|Author|Colleague|Everyone|Everybody|North|South|East|West|San|Los|Street|Road|Avenue|Drive|Test|Demo|System|Bot)\b/;

const TITLED = new RegExp(`(?<![A-Za-z])(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? (${NAME})(?![A-Za-z]| (?:Street|Road|Avenue|Drive|Boulevard|School|Group|Inc)\\b)`, "g");
const GREETED = new RegExp(`(?:^|[\\n"'>(]|[.!] )\\s?(?:Dear|Hi|Hello) (${NAME})(?=\\s?(?:[,:!\\n]|$))`, "g");
const IN_A_ROLE = new RegExp(
  `(?<![A-Za-z])(?:[Pp]atient|[Ee]mployee|[Cc]andidate|[Cc]ustomer|[Cc]lient|[Aa]pplicant|[Pp]assenger|[Ss]tudent|[Tt]enant|[Cc]laimant) (${NAME})(?= (?:was|is|has|had|will|earns?|said|asked|reported|requested|called|needs|wants|suffers|complains|presents|presented|joined|left|lives|booked|returned|died)\\b|,? \\(|, )`,
  "g",
);
const LABELLED = new RegExp(
  `(?:^|\\n|[;|] )[^\\S\\n]{0,3}(?:Candidate|Patient|Applicant|Employee|Customer|Client|Contact|Claimant|Tenant): (${NAME})(?=\\s*(?:\\n|$|[,;<(|]))`,
  "g",
);
const MAIL_HEADER = new RegExp(`(?:^|\\n)(?:From|To|Cc): (${NAME})(?=[^\\S\\n]*(?:\\r?\\n|<))`, "g");
const SIGNED = new RegExp(
  `(?:[Rr]egards|[Ss]incerely|[Tt]hanks|[Cc]heers|[Yy]ours|[Ww]ishes),?[^\\S\\n]{0,2}\\r?\\n\\s{0,3}(${NAME})(?=[^\\S\\n]*(?:\\r?\\n|$))`,
  "g",
);

/** Names of any language in Latin letters behind a title, a greeting, a role or a label, and under a letter. `text` is normalised. */
export function englishRoles(text: string): NameInText[] {
  if (!ENGLISH_CUE.test(text)) return NONE;
  const names: NameInText[] = [];
  for (const [pattern, strength] of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? "";
      if (NOT_NAMES.test(value)) continue;
      const start = match.index + match[0].lastIndexOf(value);
      names.push({ value, start, end: start + value.length, strength });
    }
  if (/\nSubject: /.test(text))
    for (const match of text.matchAll(MAIL_HEADER)) {
      const value = match[1] ?? "";
      const start = match.index + match[0].length - value.length;
      if (!NOT_NAMES.test(value)) names.push({ value, start, end: start + value.length, strength: "labelled" });
    }
  return names;
}

const NONE: NameInText[] = [];
const PATTERNS: readonly (readonly [RegExp, NameInText["strength"]])[] = [
  [TITLED, "announced"],
  [GREETED, "announced"],
  [IN_A_ROLE, "announced"],
  [LABELLED, "labelled"],
  [SIGNED, "announced"],
];
