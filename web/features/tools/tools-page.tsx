import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Page } from "../../components/page.tsx";
import { asOfDay } from "../../lib/format/beijing-time.ts";
import { useLanguage } from "../../lib/i18n/use-language.ts";
import { useToolDecisionList } from "../../lib/ledger/tool-decision-list-query.ts";
import { saveFile } from "../../lib/save-file.ts";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";
import { useToolSummary } from "./api/tool-summary-query.ts";
import { AccessRequests } from "./components/access-requests.tsx";
import { OwnHostsSheet } from "./components/own-hosts-sheet.tsx";
import { ToolFilterBar } from "./components/tool-filter-bar.tsx";
import { ToolSheet } from "./components/tool-sheet.tsx";
import { describeTool } from "./described-tool.ts";
import { ownHosts } from "./own-hosts.ts";
import { filterTools, toolFilterFrom } from "./tool-filter.ts";
import { toolsCsv } from "./tools-csv.ts";

export function ToolsPage() {
  const { t } = useTranslation("tools");
  const { language } = useLanguage();
  const { entity, year } = useWorkspace();
  const [params] = useSearchParams();
  const summary = useToolSummary();
  const decisions = useToolDecisionList();
  const all = useMemo(
    () => (summary.data ?? []).map((row) => describeTool(row, language, decisions.data?.decisions)),
    [summary.data, decisions.data, language],
  );
  const filter = toolFilterFrom(params);
  const shown = filterTools(all, filter, language);

  function exportCsv() {
    const now = new Date();
    const windowEnd = asOfDay(year, now);
    const text = toolsCsv(shown, { entity: entity.name, windowStart: `${year}-01-01`, windowEnd, exportedAt: now.toISOString() });
    saveFile(`outflow-tools-${windowEnd}.csv`, text, "text/csv;charset=utf-8");
  }

  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={shown.length === 0}
          onClick={exportCsv}
          data-testid="export-csv"
        >
          {t("export")}
        </Button>
      }
    >
      <AccessRequests />
      <ToolFilterBar all={all} />
      <ToolSheet query={summary} all={all} shown={shown} filter={filter} />
      {summary.data && decisions.data ? <OwnHostsSheet entries={ownHosts(decisions.data.decisions, all)} /> : null}
    </Page>
  );
}
