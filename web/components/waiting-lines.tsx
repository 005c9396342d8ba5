import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";

const WIDTHS = ["92%", "78%", "86%", "64%", "88%", "72%"] as const;

/** Grey lines in the shape of what is coming. */
export function WaitingLines({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" style={{ display: "grid", gap: 14, padding: "14px 20px 22px" }}>
      <VisuallyHidden>{t("loading")}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <Skeleton key={line} height={14} radius="sm" width={WIDTHS[line % WIDTHS.length]} />
      ))}
    </div>
  );
}
