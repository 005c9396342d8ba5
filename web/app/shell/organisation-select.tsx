import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";

export function OrganisationSelect({ className, testId }: { className?: string | undefined; testId: string }) {
  const { t } = useTranslation("shell");
  const { memberships, organisation, choose } = useWorkspace();
  return (
    <Select
      className={className ?? ""}
      aria-label={t("organisation")}
      size="sm"
      allowDeselect={false}
      data={memberships.map((one) => ({ value: one.organisation.id, label: one.organisation.name }))}
      value={organisation.id}
      onChange={(value) => value && choose({ organisation: value })}
      data-testid={testId}
    />
  );
}
