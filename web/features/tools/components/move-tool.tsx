import { Button, Group, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmModal } from "../../../components/confirm-modal.tsx";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useMoveTool } from "../api/move-tool.ts";
import type { DescribedTool } from "../described-tool.ts";

/** All activities of one tool go to another legal entity, for example when it turns out who really sends. */
export function MoveTool({ described, onMoved }: { described: DescribedTool; onMoved: () => void }) {
  const { t } = useTranslation("tools");
  const { organisation, entities, entity } = useWorkspace();
  const move = useMoveTool();
  const others = entities.filter(({ id }) => id !== entity.id);
  const [to, setTo] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const { toolId, host } = described.row;
  const target = others.find(({ id }) => id === to);
  return (
    <>
      <Group align="flex-end" wrap="nowrap">
        <Select
          flex={1}
          label={t("move.to")}
          placeholder={t("move.choose")}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={to}
          onChange={setTo}
          data-testid="move-to"
        />
        <Button variant="default" disabled={!target} onClick={() => setAsking(true)} data-testid="move-tool">
          {t("move")}
        </Button>
      </Group>
      <ConfirmModal
        opened={asking}
        title={t("move.title", { name: described.name })}
        text={t("move.text", { from: entity.name, to: target?.name ?? "" })}
        action={t("move")}
        busy={move.isPending}
        error={move.error}
        onConfirm={() =>
          move.mutate(
            { p_org: organisation.id, p_match: toolId ? { toolId } : { host }, p_from: entity.id, p_to: to },
            {
              onSuccess: () => {
                setAsking(false);
                onMoved();
              },
            },
          )
        }
        onClose={() => {
          move.reset();
          setAsking(false);
        }}
      />
    </>
  );
}
