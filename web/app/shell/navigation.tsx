import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { useWorkspacePath } from "../../lib/workspace/use-workspace-path.ts";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";
import classes from "./navigation.module.css";
import { PLACES } from "./places.ts";

export function Navigation({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation("shell");
  const path = useWorkspacePath();
  const { entities } = useWorkspace();
  return (
    <nav className={classes.list} aria-label={t("nav.label")}>
      {PLACES.filter(({ id }) => id !== "group" || entities.length > 1).map(({ id, to, icon: Icon }) => (
        <NavLink key={id} to={path(to)} end={to === "/"} className={classes.link ?? ""} onClick={onGo} data-testid={`nav-${id}`}>
          <Icon size={18} stroke={1.6} aria-hidden />
          {t(`nav.${id}`)}
        </NavLink>
      ))}
    </nav>
  );
}
