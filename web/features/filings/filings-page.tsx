import { Button } from "@mantine/core";
import { judgeFiling } from "@outflow/shared/assess/judge-filing.ts";
import { IconFilePlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { beijingDayOf } from "../../lib/format/beijing-time.ts";
import { lawOf } from "../../lib/law/law-of.ts";
import { useStanding } from "../../lib/ledger/standing-query.ts";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";
import { type FilingRecord, useFilingList } from "./api/filing-list-query.ts";
import { DeadlineSheet } from "./components/deadline-sheet.tsx";
import { FilingModal } from "./components/filing-modal.tsx";
import { FilingSheet } from "./components/filing-sheet.tsx";

export function FilingsPage() {
  const { t } = useTranslation("filings");
  const { may } = useWorkspace();
  const standing = useStanding();
  const filings = useFilingList();
  const [edited, setEdited] = useState<FilingRecord | "new" | null>(null);
  const now = new Date();
  const asOf = beijingDayOf(now);
  const law = standing.data ? lawOf(standing.data.facts, standing.data.year, now) : null;
  const context = { asOf, people: standing.data?.all.people ?? 0, outcome: law?.outcome ?? ("UNDETERMINED" as const) };
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        may.decide ? (
          <Button leftSection={<IconFilePlus size={17} aria-hidden />} onClick={() => setEdited("new")} data-testid="filing-add">
            {t("filings.add")}
          </Button>
        ) : null
      }
    >
      <Answer query={filings} lines={6}>
        {(list) => {
          const judged = list.map((filing) => judgeFiling(filing, context));
          return (
            <>
              <DeadlineSheet judged={judged} asOf={asOf} />
              <FilingSheet
                judged={judged}
                people={context.people}
                sensitivePeople={standing.data?.sensitive.people ?? 0}
                onEdit={may.decide ? setEdited : null}
              />
            </>
          );
        }}
      </Answer>
      {edited ? <FilingModal stored={edited === "new" ? null : edited} onClose={() => setEdited(null)} /> : null}
    </Page>
  );
}
