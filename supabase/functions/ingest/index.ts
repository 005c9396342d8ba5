import { readServerKey } from "../_shared/second-hmac.ts";
import { serve } from "../_shared/serve.ts";
import { createIngestHandler } from "./handle-ingest.ts";

serve("ingest", ["OUTFLOW_SERVER_KEY"], ({ environment, ledger, log, now }) =>
  createIngestHandler({ ledger, log, now, serverKey: readServerKey(environment.OUTFLOW_SERVER_KEY) }),
);
