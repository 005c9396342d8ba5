import type { ReactNode } from "react";
import classes from "./tag.module.css";

export type Tone = "plain" | "azurite" | "plum" | "malachite" | "ochre" | "cinnabar";

/** A short word in a box. The word carries the meaning; the tone only helps. */
export function Tag({ tone = "plain", children, title }: { tone?: Tone; children: ReactNode; title?: string }) {
  return (
    <span className={classes.tag} data-tone={tone} title={title}>
      {children}
    </span>
  );
}
