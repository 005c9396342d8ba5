import type { ReactNode } from "react";
import classes from "./note.module.css";

interface Props {
  readonly icon: typeof import("@tabler/icons-react").IconInbox;
  readonly title: string;
  readonly text?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here, why, and what comes next. */
export function EmptyNote({ icon: Icon, title, text, action }: Props) {
  return (
    <div className={classes.note}>
      <Icon className={classes.icon} stroke={1.5} aria-hidden />
      <p className={classes.title}>{title}</p>
      {text ? <p className={classes.text}>{text}</p> : null}
      {action}
    </div>
  );
}
