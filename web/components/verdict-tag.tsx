import type { Verdict } from "@outflow/shared/contract/destination.ts";
import { IconArrowUpRight, IconHelp, IconHome } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Tag } from "./tag.tsx";

const LOOKS = {
  overseas: { tone: "azurite", icon: IconArrowUpRight },
  hmt: { tone: "azurite", icon: IconArrowUpRight },
  mainland: { tone: "malachite", icon: IconHome },
  internal: { tone: "malachite", icon: IconHome },
  unknown: { tone: "ochre", icon: IconHelp },
} as const;

/** Where data goes, as a word, a sign and a colour. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation("terms");
  const { tone, icon: Icon } = LOOKS[verdict];
  return (
    <Tag tone={tone} icon={<Icon size={12} stroke={2} aria-hidden />}>
      {t(`verdict.${verdict}`)}
    </Tag>
  );
}
