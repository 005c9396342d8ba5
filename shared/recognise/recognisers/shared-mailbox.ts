const LOCAL_PARTS = new Set(
  (
    "info support noreply no-reply no_reply donotreply do-not-reply admin administrator postmaster webmaster hostmaster abuse sales service services " +
    "servicedesk helpdesk help hr hrbp jobs job career careers recruit recruitment recruiting resume marketing market contact contactus contacts enquiry enquiries inquiry " +
    "hello hi office team billing accounts accounting invoice invoices finance payment payments payroll legal compliance privacy dpo security press media pr " +
    "news newsletter notifications notification notify alert alerts system root daemon mailer-daemon bounce bounces feedback reply customerservice customer-service " +
    "customercare care cs kefu zhaopin fapiao caiwu renshi git ops devops it itsupport it-support reception frontdesk booking bookings reservations orders order shop store " +
    "subscribe unsubscribe mail email test all everyone staff group hotline partner partners bd business cooperation complaint tousu xiaoshou shichang bangongshi"
  ).split(" "),
);

const PREFIX = /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|bounces?|notifications?|mailer)\b/;
/** A branch or a number behind the function: support-cn@, hr2@. */
const BRANCH = /[-_.]?(?:cn|china|apac|asia|sh|bj|sz|(?<!\d)\d{1,2})$/;

/** First letters of the prefixes: most addresses begin otherwise. */
const PREFIX_STARTS = "ndbm";

/** True for addresses of a function, not of a person (info@, support@, noreply@ …); `local` is lower case. */
export function isSharedMailbox(local: string): boolean {
  if (PREFIX_STARTS.includes(local.charAt(0)) && PREFIX.test(local)) return true;
  // A number of three digits is no branch, and no function is called by one.
  const length = local.length;
  if (isDigit(local, length - 1) && isDigit(local, length - 2) && isDigit(local, length - 3)) return false;
  return LOCAL_PARTS.has(local) || (BRANCH.test(local) && LOCAL_PARTS.has(local.replace(BRANCH, "")));
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
