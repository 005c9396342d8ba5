import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { callLedger } from "../../../lib/ledger/call-ledger.ts";
import { useSupabase } from "../../../lib/runtime/supabase-context.tsx";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import type { FileDeclaration } from "../declare-file.ts";
import { givePurpose } from "./give-purpose.ts";
import { sendReport } from "./send-report.ts";

interface Wanted extends Pick<FileDeclaration, "destination" | "occurredAt" | "idNumberIsSensitive"> {
  readonly file: File;
  readonly purpose: string;
}

/** Examines a file in this browser and hands over pseudonyms, part by part. `people`: records found so far. */
export function useDeclareFile() {
  const client = useSupabase();
  const queries = useQueryClient();
  const { organisation, entity } = useWorkspace();
  const [people, setPeople] = useState(0);
  const action = useMutation({
    mutationFn: async ({ file, purpose, ...wanted }: Wanted) => {
      setPeople(0);
      const [{ declareFile }, key] = await Promise.all([
        import("../declare-file.ts"),
        callLedger(client, "declaration_key", { p_org: organisation.id }, z.string()),
      ]);
      const owner = { organisationId: organisation.id, legalEntityId: entity.id };
      const done = await declareFile(file, { ...owner, ...wanted, key }, (report) => sendReport(client, owner, report), setPeople);
      if (done.reports > 0 && purpose !== "") await givePurpose(client, { ...owner, ...wanted, purpose });
      return done;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["ledger"] }),
  });
  return { action, people };
}
