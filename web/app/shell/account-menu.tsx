import { Menu, UnstyledButton } from "@mantine/core";
import { IconLogout, IconUser } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "../../components/toggles.module.css";
import { useSupabase } from "../../lib/runtime/supabase-context.tsx";
import { leaveSession } from "../../lib/session/leave-session.ts";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";

export function AccountMenu() {
  const { t } = useTranslation(["shell", "terms"]);
  const client = useSupabase();
  const { email, role } = useWorkspace();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.toggle} aria-label={t("account.label", { email })} data-testid="account-menu">
          <IconUser size={18} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <span style={{ overflowWrap: "anywhere" }}>{email}</span>
          <br />
          {t(`terms:role.${role}`)}
        </Menu.Label>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leaveSession(client)} data-testid="sign-out">
          {t("account.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
