import { Button, Checkbox, Select, TextInput } from "@mantine/core";
import { CATEGORIES } from "@outflow/shared/classify/catalogue/entry.ts";
import { DECISIONS } from "@outflow/shared/contract/device-api.ts";
import { IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { FilterBar } from "../../../components/filter-bar.tsx";
import { countryName } from "../../../lib/format/country-name.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import type { DescribedTool } from "../described-tool.ts";
import { isNarrowed, TOOL_TAGS, toolFilterFrom } from "../tool-filter.ts";

export function ToolFilterBar({ all }: { all: readonly DescribedTool[] }) {
  const { t } = useTranslation(["tools", "terms"]);
  const { language } = useLanguage();
  const [params, setParams] = useSearchParams();
  const filter = toolFilterFrom(params);
  const set = (name: string, value: string | null) =>
    setParams(
      (now) => {
        const after = new URLSearchParams(now);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  const countries = [...new Set(all.flatMap((one) => one.row.country ?? []))];
  const categories = CATEGORIES.filter((category) => all.some((one) => one.category === category));
  return (
    <FilterBar label={t("filter.label")}>
      <TextInput
        aria-label={t("filter.search")}
        placeholder={t("filter.search")}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.search}
        onChange={(event) => set("q", event.currentTarget.value)}
        w={250}
        data-testid="tool-search"
      />
      <Select
        aria-label={t("filter.tag")}
        placeholder={t("filter.tag")}
        data={TOOL_TAGS.map((tag) => ({ value: tag, label: t(`terms:verdict.${tag}`) }))}
        value={filter.tag}
        onChange={(value) => set("tag", value)}
        clearable
        w={140}
      />
      <Select
        aria-label={t("filter.country")}
        placeholder={t("filter.country")}
        data={countries.map((code) => ({ value: code, label: countryName(code, language) }))}
        value={filter.country}
        onChange={(value) => set("country", value)}
        searchable
        clearable
        w={170}
      />
      <Select
        aria-label={t("filter.category")}
        placeholder={t("filter.category")}
        data={categories.map((category) => ({ value: category, label: t(`category.${category}`) }))}
        value={filter.category}
        onChange={(value) => set("category", value)}
        clearable
        w={150}
      />
      <Select
        aria-label={t("filter.decision")}
        placeholder={t("filter.decision")}
        data={DECISIONS.map((decision) => ({ value: decision, label: t(`decision.${decision}`) }))}
        value={filter.decision}
        onChange={(value) => set("decision", value)}
        clearable
        w={130}
      />
      <Checkbox label={t("filter.sensitive")} checked={filter.sensitive} onChange={(event) => set("sensitive", event.currentTarget.checked ? "yes" : null)} />
      {isNarrowed(filter) ? (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            const after = new URLSearchParams(params);
            for (const name of ["q", "tag", "country", "category", "decision", "sensitive"]) after.delete(name);
            setParams(after, { replace: true });
          }}
        >
          {t("filter.clear")}
        </Button>
      ) : null}
    </FilterBar>
  );
}
