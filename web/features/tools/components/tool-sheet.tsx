import { Button } from "@mantine/core";
import { IconFilterOff, IconStack2 } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Answer } from "../../../components/answer.tsx";
import { EmptyNote } from "../../../components/empty-note.tsx";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { SortHead } from "../../../components/sort-head.tsx";
import type { ToolRow } from "../api/tool-summary-query.ts";
import type { DescribedTool } from "../described-tool.ts";
import type { Sort, ToolFilter } from "../tool-filter.ts";
import { ToolDrawer } from "./tool-drawer.tsx";
import { ToolTableRow } from "./tool-table-row.tsx";
import classes from "./tools.module.css";

/** Rows drawn at once; more on demand, so that thousands of unknown hosts stay quick. */
const STEP = 100;

interface Props {
  readonly query: UseQueryResult<ToolRow[]>;
  readonly all: readonly DescribedTool[];
  readonly shown: readonly DescribedTool[];
  readonly filter: ToolFilter;
}

export function ToolSheet({ query, all, shown, filter }: Props) {
  const { t } = useTranslation("tools");
  const [, setParams] = useSearchParams();
  const [limit, setLimit] = useState(STEP);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const sortBy = (sort: Sort, first: "up" | "down") =>
    setParams(
      (now) => {
        const after = new URLSearchParams(now);
        const turn = filter.sort === sort ? (filter.direction === "up" ? "down" : "up") : first;
        after.set("sort", sort);
        after.set("direction", turn);
        return after;
      },
      { replace: true },
    );
  const sorted = (sort: Sort) => (filter.sort === sort ? filter.direction : null);
  const left = shown.length - limit;

  return (
    <Sheet title={t("list.title")} aside={query.data ? t("list.count", { count: all.length, shown: shown.length }) : null} flush>
      <Answer query={query} lines={8}>
        {() =>
          shown.length === 0 ? (
            <EmptyNote
              icon={all.length ? IconFilterOff : IconStack2}
              title={t(all.length ? "empty.filtered" : "empty.title")}
              text={t(all.length ? "empty.filteredText" : "empty.text")}
            />
          ) : (
            <>
              <LedgerTable
                label={t("list.title")}
                minWidth={1120}
                head={
                  <>
                    <SortHead sorted={sorted("name")} onSort={() => sortBy("name", "up")}>
                      {t("col.tool")}
                    </SortHead>
                    <th>{t("col.tag")}</th>
                    <SortHead number sorted={sorted("people")} onSort={() => sortBy("people", "down")}>
                      {t("col.people")}
                    </SortHead>
                    <SortHead number sorted={sorted("sensitive")} onSort={() => sortBy("sensitive", "down")}>
                      {t("col.sensitive")}
                    </SortHead>
                    <th>{t("col.decision")}</th>
                    <th>{t("col.countries")}</th>
                    <SortHead number sorted={sorted("transfers")} onSort={() => sortBy("transfers", "down")}>
                      {t("col.transfers")}
                    </SortHead>
                    <SortHead sorted={sorted("lastSeen")} onSort={() => sortBy("lastSeen", "down")}>
                      {t("col.lastSeen")}
                    </SortHead>
                  </>
                }
              >
                {shown.slice(0, limit).map((one) => (
                  <ToolTableRow key={one.key} described={one} onOpen={() => setOpenKey(one.key)} />
                ))}
              </LedgerTable>
              <div className={classes.foot}>
                <span>{t("note")}</span>
                {left > 0 ? (
                  <Button variant="default" size="xs" onClick={() => setLimit(limit + STEP)}>
                    {t("more", { count: Math.min(left, STEP) })}
                  </Button>
                ) : null}
              </div>
            </>
          )
        }
      </Answer>
      <ToolDrawer described={all.find((one) => one.key === openKey) ?? null} onClose={() => setOpenKey(null)} />
    </Sheet>
  );
}
