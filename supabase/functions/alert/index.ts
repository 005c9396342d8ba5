import { serve } from "../_shared/serve.ts";
import { createAlertHandler } from "./handle-alert.ts";
import { createSendMail } from "./send-mail.ts";

serve("alert", ["OUTFLOW_SCHEDULE_SECRET", "SMTP_URL", "MAIL_FROM", "DASHBOARD_URL"], ({ environment, ledger, log, now }) =>
  createAlertHandler({
    ledger,
    log,
    now,
    sendMail: createSendMail(environment.SMTP_URL, environment.MAIL_FROM),
    scheduleSecret: environment.OUTFLOW_SCHEDULE_SECRET,
    dashboardUrl: dashboardAddress(environment.DASHBOARD_URL),
  }),
);

/** @throws TypeError when it is not an address; a mail with a dead link would be worse than none. */
function dashboardAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new TypeError("DASHBOARD_URL must be an http(s) address.");
  return new URL(text).href;
}
