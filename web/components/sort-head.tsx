import { UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./sort-head.module.css";

interface Props {
  readonly children: ReactNode;
  readonly sorted: "up" | "down" | null;
  readonly onSort: () => void;
  readonly number?: boolean;
}

/** A column head that sorts when pressed and says how it is sorted. */
export function SortHead({ children, sorted, onSort, number }: Props) {
  const Arrow = sorted === "up" ? IconArrowUp : IconArrowDown;
  const arrow = <Arrow size={13} stroke={2} aria-hidden style={{ opacity: sorted ? 1 : 0 }} />;
  return (
    <th data-number={number || undefined} aria-sort={sorted === null ? "none" : sorted === "up" ? "ascending" : "descending"}>
      <UnstyledButton className={classes.button} onClick={onSort}>
        {number ? arrow : null}
        {children}
        {number ? null : arrow}
      </UnstyledButton>
    </th>
  );
}
