import { ScrollArea } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./ledger-table.module.css";

/** A dense table that scrolls sideways inside its card, by mouse, finger or keyboard, when the screen is narrow. */
export function LedgerTable({ label, head, children, minWidth = 720 }: { label: string; head: ReactNode; children: ReactNode; minWidth?: number }) {
  return (
    <ScrollArea type="auto" scrollbars="x" offsetScrollbars="present" viewportProps={{ tabIndex: 0, role: "region", "aria-label": label }}>
      <table className={classes.table} style={{ minWidth }}>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollArea>
  );
}
