import { type MantineColorScheme, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import { IconBrightnessAuto, IconMoon, IconSun } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./toggles.module.css";

const NEXT = { auto: "light", light: "dark", dark: "auto" } as const satisfies Record<MantineColorScheme, MantineColorScheme>;
const ICONS = { auto: IconBrightnessAuto, light: IconSun, dark: IconMoon } as const;

export function ThemeToggle() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = ICONS[colorScheme];
  const label = t("theme.label", { theme: t(`theme.${colorScheme}`) });
  return (
    <UnstyledButton className={classes.toggle} data-testid="theme-toggle" onClick={() => setColorScheme(NEXT[colorScheme])} title={label} aria-label={label}>
      <Icon size={18} stroke={1.6} aria-hidden />
    </UnstyledButton>
  );
}
