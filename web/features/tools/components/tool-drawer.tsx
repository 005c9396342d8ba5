import { Anchor, Drawer } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { VerdictTag } from "../../../components/verdict-tag.tsx";
import { useWorkspacePath } from "../../../lib/workspace/use-workspace-path.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import type { DescribedTool } from "../described-tool.ts";
import { DecisionFacts } from "./decision-facts.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { MoveTool } from "./move-tool.tsx";
import { ToolEvidence } from "./tool-evidence.tsx";
import { ToolFacts } from "./tool-facts.tsx";
import classes from "./tools.module.css";

export function ToolDrawer({ described, onClose }: { described: DescribedTool | null; onClose: () => void }) {
  const { t } = useTranslation(["tools", "common"]);
  const path = useWorkspacePath();
  const { may, entities } = useWorkspace();
  return (
    <Drawer
      opened={described !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={
        described ? (
          <span className={classes.head}>
            <strong>{described.name}</strong>
            <VerdictTag verdict={described.verdict} />
          </span>
        ) : null
      }
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {described ? (
        <div data-testid="tool-detail">
          <ToolFacts described={described} />
          <p className={classes.toTransfers}>
            <Anchor component={Link} size="sm" to={path("/transfers", described.row.toolId ? { toolId: described.row.toolId } : { host: described.row.host })}>
              {t("detail.toTransfers")}
            </Anchor>
          </p>
          <ToolEvidence described={described} />
          <h3 className={classes.evidence}>{t("decision.title")}</h3>
          {may.decide ? (
            <DecisionForm
              key={described.key}
              match={described.row.toolId ? { toolId: described.row.toolId } : { host: described.row.host }}
              stored={described.decision}
            />
          ) : (
            <DecisionFacts decision={described.decision} />
          )}
          {may.decide && entities.length > 1 ? (
            <div className={classes.move}>
              <h3 className={classes.evidence}>{t("move.heading")}</h3>
              <MoveTool key={described.key} described={described} onMoved={onClose} />
            </div>
          ) : null}
        </div>
      ) : null}
    </Drawer>
  );
}
