import { serve } from "../_shared/serve.ts";
import { createCheckinHandler } from "./handle-checkin.ts";

serve("checkin", [], ({ ledger, log }) => createCheckinHandler({ ledger, log }));
