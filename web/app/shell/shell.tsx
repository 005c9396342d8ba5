import { AppShell, Box, Burger } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { Outlet } from "react-router";
import { BrandMark } from "../../components/brand-mark.tsx";
import { LanguageToggle } from "../../components/language-toggle.tsx";
import { ThemeToggle } from "../../components/theme-toggle.tsx";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";
import { AccountMenu } from "./account-menu.tsx";
import { AwayBanner } from "./away-banner.tsx";
import { Navigation } from "./navigation.tsx";
import { OrganisationSelect } from "./organisation-select.tsx";
import classes from "./shell.module.css";
import { WorkspaceSwitch } from "./workspace-switch.tsx";

/** The frame around every signed-in screen. */
export function Shell() {
  const { t } = useTranslation(["shell", "common"]);
  const { organisation, memberships } = useWorkspace();
  const [open, { toggle, close }] = useDisclosure();
  return (
    <AppShell
      header={{ height: { base: 104, sm: 60 } }}
      navbar={{ width: 212, breakpoint: "sm", collapsed: { mobile: !open } }}
      padding={{ base: 14, sm: 24 }}
      layout="alt"
      classNames={{ main: classes.main, navbar: classes.rail, header: classes.header }}
    >
      <a className={classes.skip} href="#content">
        {t("skip")}
      </a>
      <AppShell.Navbar>
        <div className={classes.brand}>
          <BrandMark />
          <div>
            <div className={classes.brandName}>{t("common:brand")}</div>
            <div className={classes.brandZh}>{t("common:brandZh")}</div>
          </div>
          <Burger className={classes.closeRail} opened={open} onClick={toggle} size="sm" color="white" hiddenFrom="sm" aria-label={t("common:close")} />
        </div>
        <Navigation onGo={close} />
        {memberships.length > 1 ? (
          <Box className={classes.organisation} hiddenFrom="sm">
            <OrganisationSelect testId="organisation-switch-phone" />
          </Box>
        ) : null}
      </AppShell.Navbar>
      <AppShell.Header>
        <div className={classes.bar}>
          <Burger opened={open} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t("nav.open")} />
          <WorkspaceSwitch />
          <div className={classes.tools}>
            <LanguageToggle />
            <ThemeToggle />
            <AccountMenu />
          </div>
        </div>
      </AppShell.Header>
      <AppShell.Main id="content" tabIndex={-1}>
        {organisation.demo ? (
          <p className={classes.demo} data-testid="demo-banner">
            <strong>{t("demo")}</strong> {t("demo.text")}
          </p>
        ) : null}
        <AwayBanner />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
