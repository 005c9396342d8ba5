import { Button } from "@mantine/core";
import { IconArrowUpRight, IconFilterOff } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyNote } from "../../../components/empty-note.tsx";
import { FailureNote } from "../../../components/failure-note.tsx";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { WaitingLines } from "../../../components/waiting-lines.tsx";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useTransferList } from "../api/transfer-list-query.ts";
import { onePerId } from "../next-page.ts";
import type { TransferFilter } from "../transfer-filter.ts";
import { TransferDrawer } from "./transfer-drawer.tsx";
import { TransferRow } from "./transfer-row.tsx";
import classes from "./transfers.module.css";

export function TransferSheet({ filter }: { filter: TransferFilter }) {
  const { t } = useTranslation("transfers");
  const { year } = useWorkspace();
  const transfers = useTransferList(filter);
  const [openId, setOpenId] = useState<string | null>(null);
  const rows = transfers.data && onePerId(transfers.data.pages);
  const filtered = Object.keys(filter).length > 0;

  return (
    <Sheet title={t("list.title")} aside={t("list.window", { year })} flush>
      {rows === undefined ? (
        transfers.isError ? (
          <FailureNote error={transfers.error} onRetry={() => void transfers.refetch()} />
        ) : (
          <WaitingLines lines={8} />
        )
      ) : rows.length === 0 ? (
        <EmptyNote
          icon={filtered ? IconFilterOff : IconArrowUpRight}
          title={t(filtered ? "empty.filtered" : "empty.title")}
          text={t(filtered ? "empty.filteredText" : "empty.text")}
        />
      ) : (
        <>
          <LedgerTable
            label={t("list.title")}
            minWidth={980}
            head={
              <>
                <th>{t("col.when")}</th>
                <th>{t("col.where")}</th>
                <th>{t("col.country")}</th>
                <th>{t("col.channel")}</th>
                <th data-number>{t("col.people")}</th>
                <th data-number>{t("col.new")}</th>
                <th data-number>{t("col.sensitive")}</th>
                <th>{t("col.read")}</th>
                <th>{t("col.device")}</th>
              </>
            }
          >
            {rows.map((transfer) => (
              <TransferRow key={transfer.id} transfer={transfer} onOpen={() => setOpenId(transfer.id)} />
            ))}
          </LedgerTable>
          <div className={classes.foot}>
            {transfers.hasNextPage ? (
              <Button
                variant="default"
                size="xs"
                loading={transfers.isFetchingNextPage}
                onClick={() => void transfers.fetchNextPage()}
                data-testid="transfers-more"
              >
                {t("more")}
              </Button>
            ) : (
              t("end")
            )}
          </div>
        </>
      )}
      <TransferDrawer transfer={rows?.find((one) => one.id === openId) ?? null} onClose={() => setOpenId(null)} />
    </Sheet>
  );
}
