import type { ReactNode } from "react";
import classes from "./fact-list.module.css";

/** Facts as term and value, one a line. */
export function FactList({ children }: { children: ReactNode }) {
  return <dl className={classes.list}>{children}</dl>;
}

export function Fact({ term, code, children }: { term: string; code?: boolean; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{term}</dt>
      <dd className={code ? classes.code : undefined}>{children}</dd>
    </div>
  );
}
