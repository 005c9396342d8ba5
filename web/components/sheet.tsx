import type { ReactNode } from "react";
import classes from "./sheet.module.css";

interface Props {
  readonly title?: ReactNode;
  readonly aside?: ReactNode;
  readonly flush?: boolean;
  readonly children: ReactNode;
  readonly id?: string;
  readonly testId?: string;
}

/** One card of a screen: a hairline frame, a quiet title. `flush` lets a table reach the frame. */
export function Sheet({ title, aside, flush, children, id, testId }: Props) {
  return (
    <section className={classes.sheet} id={id} data-testid={testId}>
      {title ? (
        <header className={classes.head}>
          <h2 className={classes.title}>{title}</h2>
          {aside ? <div className={classes.aside}>{aside}</div> : null}
        </header>
      ) : null}
      <div className={flush ? classes.flush : classes.body}>{children}</div>
    </section>
  );
}
