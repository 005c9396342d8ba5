import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./copy-field.module.css";

/** A text to take away, with its button. The text itself can be selected too: not every browser lets a page use the clipboard. */
export function CopyField({ value, label, testId, block }: { value: string; label: string; testId?: string; block?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={classes.field} data-block={block || undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must be reachable to scroll it */}
      <section className={classes.text} data-testid={testId} tabIndex={0} aria-label={label}>
        {value}
      </section>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button variant="default" size="xs" onClick={copy} leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}>
            {copied ? t("copied") : t("copy")}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
