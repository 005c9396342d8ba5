import type { ReactNode } from "react";
import classes from "./tag.module.css";

export type Tone = "plain" | "azurite" | "plum" | "malachite" | "ochre" | "cinnabar";

/** A short word in a box. The word carries the meaning; the tone only helps. */
export function Tag({ tone = "plain", children, icon, title }: { tone?: Tone; children: ReactNode; icon?: ReactNode; title?: string }) {
  return (
    <span className={classes.tag} data-tone={tone} title={title}>
      {icon}
      <span className={classes.word}>{children}</span>
    </span>
  );
}
