import { Button, Checkbox, Pill, Select } from "@mantine/core";
import { CHANNELS, READS } from "@outflow/shared/contract/transfer-report.ts";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { FilterBar } from "../../../components/filter-bar.tsx";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { toolName } from "../../../lib/tool-name.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useSeenTools } from "../api/seen-tools-query.ts";
import { filterFrom, type TransferFilter, withFilter, withoutFilter } from "../transfer-filter.ts";
import { DaysFilter } from "./days-filter.tsx";
import { HostFilter } from "./host-filter.tsx";

export function TransferFilterBar() {
  const { t } = useTranslation(["transfers", "terms"]);
  const { language } = useLanguage();
  const { year } = useWorkspace();
  const [params, setParams] = useSearchParams();
  const tools = useSeenTools();
  const filter = filterFrom(params);
  const set = (name: keyof TransferFilter, value: string | boolean | null) => setParams((now) => withFilter(now, name, value), { replace: true });
  const any = Object.keys(filter).length > 0;
  const seen = [...new Set([...(tools.data ?? []).flatMap((row) => (row.toolId ? [row.toolId] : [])), ...(filter.toolId ? [filter.toolId] : [])])];
  return (
    <FilterBar label={t("filter.label")}>
      <Select
        aria-label={t("filter.tool")}
        placeholder={t("filter.tool")}
        data={seen.map((toolId) => ({ value: toolId, label: toolName(toolId, "", language) }))}
        value={filter.toolId ?? null}
        onChange={(value) => set("toolId", value)}
        searchable
        clearable
        w={170}
        data-testid="filter-tool"
      />
      {filter.activity ? (
        <Pill
          withRemoveButton
          onRemove={() => set("activity", null)}
          removeButtonProps={{ "aria-label": t("filter.activityClear") }}
          data-testid="filter-activity"
        >
          {t("filter.activity")}
        </Pill>
      ) : null}
      <HostFilter value={filter.host ?? ""} onChange={(value) => set("host", value)} />
      <Select
        aria-label={t("filter.channel")}
        placeholder={t("filter.channel")}
        data={CHANNELS.map((channel) => ({ value: channel, label: t(`terms:channel.${channel}`) }))}
        value={filter.channel ?? null}
        onChange={(value) => set("channel", value)}
        clearable
        w={140}
        data-testid="filter-channel"
      />
      <Select
        aria-label={t("filter.read")}
        placeholder={t("filter.read")}
        data={READS.map((read) => ({ value: read, label: t(`terms:read.${read}`) }))}
        value={filter.read ?? null}
        onChange={(value) => set("read", value)}
        clearable
        w={140}
        data-testid="filter-read"
      />
      <DaysFilter
        from={filter.from ?? null}
        to={filter.to ?? null}
        year={year}
        onChange={(from, to) => setParams((now) => withFilter(withFilter(now, "from", from), "to", to), { replace: true })}
      />
      <Checkbox
        label={t("filter.sensitive")}
        checked={filter.sensitive ?? false}
        onChange={(event) => set("sensitive", event.currentTarget.checked)}
        data-testid="filter-sensitive"
      />
      {any ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setParams(withoutFilter, { replace: true })}>
          {t("filter.clear")}
        </Button>
      ) : null}
    </FilterBar>
  );
}
