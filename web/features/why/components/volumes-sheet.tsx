import { Anchor } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { toolName } from "../../../lib/tool-name.ts";
import { useWorkspacePath } from "../../../lib/workspace/use-workspace-path.ts";
import type { Explanation } from "../api/count-explanation-query.ts";
import classes from "./why.module.css";

export function VolumesSheet({ volumes }: { volumes: Explanation["declaredVolumes"] }) {
  const { t } = useTranslation("why");
  const { language } = useLanguage();
  const path = useWorkspacePath();
  return (
    <Sheet
      title={t("volumes.title")}
      aside={
        <Anchor component={Link} inherit to={path("/declared")}>
          {t("volumes.declare")}
        </Anchor>
      }
      flush
    >
      {volumes.length === 0 ? (
        <p className={classes.quiet}>{t("volumes.empty")}</p>
      ) : (
        <LedgerTable
          label={t("volumes.title")}
          head={
            <>
              <th>{t("activities.tool")}</th>
              <th>{t("volumes.on")}</th>
              <th data-number>{t("activities.people")}</th>
              <th data-number>{t("activities.sensitive")}</th>
              <th>{t("volumes.note")}</th>
              <th>{t("volumes.by")}</th>
            </>
          }
        >
          {volumes.map((volume) => (
            <tr key={volume.id}>
              <td>
                {toolName(volume.toolId, volume.host, language)} {volume.withdrawnAt ? <Tag>{t("volumes.withdrawn")}</Tag> : null}
              </td>
              <td data-nowrap>{volume.on}</td>
              <td data-number>{thinNumber(volume.people)}</td>
              <td data-number>{thinNumber(volume.sensitivePeople)}</td>
              <td>{volume.note}</td>
              <td>{volume.declaredBy ?? "—"}</td>
            </tr>
          ))}
        </LedgerTable>
      )}
    </Sheet>
  );
}
