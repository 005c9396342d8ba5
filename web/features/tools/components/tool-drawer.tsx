import { Button, Drawer } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { VerdictTag } from "../../../components/verdict-tag.tsx";
import { useWorkspacePath } from "../../../lib/workspace/use-workspace-path.ts";
import type { DescribedTool } from "../described-tool.ts";
import { ToolEvidence } from "./tool-evidence.tsx";
import { ToolFacts } from "./tool-facts.tsx";
import classes from "./tools.module.css";

export function ToolDrawer({ described, onClose }: { described: DescribedTool | null; onClose: () => void }) {
  const { t } = useTranslation(["tools", "common"]);
  const path = useWorkspacePath();
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
          <ToolEvidence described={described} />
          <Button
            component={Link}
            to={path("/transfers", described.row.toolId ? { toolId: described.row.toolId } : { host: described.row.host })}
            variant="default"
            size="sm"
          >
            {t("detail.toTransfers")}
          </Button>
        </div>
      ) : null}
    </Drawer>
  );
}
