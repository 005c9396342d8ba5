const LOCAL_PARTS = new Set(
  (
    "info subscribers members announce announcements community lists all-staff allstaff everyone ap ar accountspayable accountsreceivable warranty returns quotes rfq tender tenders procurement purchasing logistics warehouse dispatch facilities support noreply no-reply no_reply donotreply do-not-reply admin administrator postmaster webmaster hostmaster abuse sales service services " +
    "servicedesk helpdesk help hr hrbp jobs job career careers recruit recruitment recruiting resume marketing market contact contactus contacts enquiry enquiries inquiry " +
    "hello hi office team billing accounts accounting invoice invoices finance payment payments payroll legal compliance privacy dpo security press media pr " +
    "news newsletter notifications notification notify alert alerts system root daemon mailer-daemon bounce bounces feedback reply customerservice customer-service " +
    "customercare care cs kefu zhaopin fapiao caiwu renshi git ops devops it itsupport it-support reception frontdesk booking bookings reservations orders order shop store " +
    "subscribe unsubscribe mail email test all staff group hotline partner partners bd business cooperation complaint tousu xiaoshou shichang bangongshi " +
    // Accounts of machines, and what a form or a manual puts where an address is to be.
    "deploy deployer www www-data ubuntu centos debian ec2-user postgres mysql redis nginx jenkins gitlab runner ansible vagrant docker build release backup monitor api app bot robot ci cron " +
    "yourname your-name your_name your.name youremail your-email your_email firstname.lastname first.last foo bar baz foobar xxx xxxx xxxxx placeholder"
  ).split(" "),
);

const PREFIX = /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|bounces?|notifications?|mailer)\b/;
/** A branch or a number behind the function: support-cn@, hr2@. */
const BRANCH = /[-_.]?(?:cn|china|apac|asia|sh|bj|sz|(?<!\d)\d{1,2})$/;

/** What a function is called last, behind a hyphen: ci-bot@, billing-noreply@, ops-team@. */
const LAST_PARTS = new Set(
  "bot robot noreply reply team alert alerts notification notifications notify mailer daemon list cron ci jenkins dept department desk helpdesk group support service services system server app admin monitor report reports digest newsletter mailbox inbox update updates office tracking confirm confirmation receipt receipts statement statements verify verification".split(
    " ",
  ),
);
/** Characters of the longest of them. */
const LONGEST_LAST = 13;

/** First letters of the prefixes: most addresses begin otherwise. */
const PREFIX_STARTS = "ndbm";

/** True for addresses of a function, not of a person (info@, support@, noreply@ …); `local` is lower case. */
export function isSharedMailbox(local: string): boolean {
  // "support+8812@": the number is for whoever sorts its mail; a word behind the + may be anybody's.
  const tag = local.indexOf("+");
  if (tag > 0 && isDigit(local, tag + 1)) return isSharedMailbox(local.slice(0, tag));
  if (PREFIX_STARTS.includes(local.charAt(0)) && PREFIX.test(local)) return true;
  // A number of three digits is no branch, and no function is called by one.
  const length = local.length;
  if (isDigit(local, length - 1) && isDigit(local, length - 2) && isDigit(local, length - 3)) return false;
  return LOCAL_PARTS.has(local) || endsInFunction(local) || (BRANCH.test(local) && LOCAL_PARTS.has(local.replace(BRANCH, "")));
}

function endsInFunction(local: string): boolean {
  for (let i = local.length - 2; i > 0 && i >= local.length - 1 - LONGEST_LAST; i--) {
    const code = local.charCodeAt(i);
    if (code === HYPHEN || code === UNDERSCORE || code === DOT) return LAST_PARTS.has(local.slice(i + 1));
  }
  return false;
}

const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
const DOT = 0x2e;

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
