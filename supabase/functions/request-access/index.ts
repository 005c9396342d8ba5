import { serve } from "../_shared/serve.ts";
import { createRequestAccessHandler } from "./handle-request-access.ts";

serve("request-access", [], ({ ledger, log }) => createRequestAccessHandler({ ledger, log }));
