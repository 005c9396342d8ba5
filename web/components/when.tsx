import { beijingMinute, timeSince } from "../lib/format/beijing-time.ts";
import { useLanguage } from "../lib/i18n/use-language.ts";

/** "3 minutes ago", with the exact Beijing time behind it. */
export function When({ at }: { at: string }) {
  const { language } = useLanguage();
  return (
    <time dateTime={at} title={beijingMinute(at)}>
      {timeSince(at, new Date(), language)}
    </time>
  );
}
