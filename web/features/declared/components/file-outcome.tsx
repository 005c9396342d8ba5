import { Alert, Anchor } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { useWorkspacePath } from "../../../lib/workspace/use-workspace-path.ts";
import type { DeclaredFile } from "../declare-file.ts";

/** How many were found, whether they were declared before, and what could not be read. */
export function FileOutcome({ declared }: { declared: DeclaredFile }) {
  const { t } = useTranslation("declared");
  const path = useWorkspacePath();
  const { people, reports, knownReports, account } = declared;
  const unread = account && account.read !== "full" ? account : null;
  const found = reports === 0 || people === 0 ? "nobody" : knownReports === reports ? "known" : "done";
  return (
    <Alert color={found === "done" && !unread ? "malachite" : "ochre"} data-testid="declared-file" data-people={people} data-known={knownReports}>
      {t(`file.${found}`, { people: thinNumber(people), reports })} {unread ? t(`file.${unread.read === "partial" ? "partial" : "opaque"}`) : null}{" "}
      {found === "nobody" ? null : (
        <Anchor component={Link} to={path("/transfers", { channel: "declared" })} inherit underline="always">
          {t("file.toTransfers")}
        </Anchor>
      )}
    </Alert>
  );
}
