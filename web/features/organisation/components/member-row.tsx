import { Button, Select, Text } from "@mantine/core";
import { ROLES } from "@outflow/shared/contract/ledger-api.ts";
import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/tag.tsx";
import { beijingDayOf } from "../../../lib/format/beijing-time.ts";
import { LedgerFailure } from "../../../lib/ledger/ledger-failure.ts";
import type { Member } from "../../../lib/ledger/member-list-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useSetMemberRole } from "../api/set-member-role.ts";

/** The ledger's word for "this would leave the organisation without an owner". */
const LAST_OWNER = "23514";

export function MemberRow({ member, onRemove }: { member: Member; onRemove: () => void }) {
  const { t } = useTranslation(["organisation", "terms"]);
  const { organisation, email, may } = useWorkspace();
  const change = useSetMemberRole();
  const you = member.email === email;
  return (
    <tr data-testid="member-row">
      <td>
        {member.email} {you ? <Tag>{t("members.you")}</Tag> : null}
      </td>
      <td>
        {may.manage ? (
          <Select
            size="xs"
            w={150}
            aria-label={t("members.roleOf", { email: member.email })}
            data={ROLES.map((role) => ({ value: role, label: t(`terms:role.${role}`) }))}
            value={member.role}
            allowDeselect={false}
            disabled={change.isPending}
            onChange={(role) => role && role !== member.role && change.mutate({ p_org: organisation.id, p_member: member.id, p_role: role })}
          />
        ) : (
          t(`terms:role.${member.role}`)
        )}
        {change.error instanceof LedgerFailure && change.error.code === LAST_OWNER ? (
          <Text size="xs" c="var(--of-cinnabar)" role="alert">
            {t("error.lastOwner")}
          </Text>
        ) : null}
      </td>
      <td data-nowrap>{member.invitedAt ? beijingDayOf(member.invitedAt) : "—"}</td>
      <td data-nowrap>{member.joinedAt ? beijingDayOf(member.joinedAt) : t("members.pending")}</td>
      {may.manage ? (
        <td data-number>
          {you ? null : (
            <Button size="compact-xs" variant="default" onClick={onRemove} aria-label={t("members.removeLabel", { email: member.email })}>
              {t("members.remove")}
            </Button>
          )}
        </td>
      ) : null}
    </tr>
  );
}
