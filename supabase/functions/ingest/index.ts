import { serve } from "../_shared/serve.ts";
import { createIngestHandler } from "./handle-ingest.ts";
import { readServerKey } from "./second-hmac.ts";

serve("ingest", ["OUTFLOW_SERVER_KEY"], ({ environment, ledger, log, now }) =>
  createIngestHandler({ ledger, log, now, serverKey: readServerKey(environment.OUTFLOW_SERVER_KEY) }),
);
