import { serve } from "../_shared/serve.ts";
import { createEnrolHandler } from "./handle-enrol.ts";

serve("enrol", [], ({ ledger, log }) => createEnrolHandler({ ledger, log, randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)) }));
