import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../../../components/answer.tsx";
import { ConfirmModal } from "../../../components/confirm-modal.tsx";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { type Member, useMemberList } from "../../../lib/ledger/member-list-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useRemoveMember } from "../api/remove-member.ts";
import { InviteForm } from "./invite-form.tsx";
import { MemberRow } from "./member-row.tsx";

export function MemberSheet() {
  const { t } = useTranslation("organisation");
  const { organisation, may } = useWorkspace();
  const members = useMemberList();
  const remove = useRemoveMember();
  const [leaving, setLeaving] = useState<Member | null>(null);
  return (
    <Sheet title={t("members.title")} flush>
      <Answer query={members} lines={3}>
        {(list) => (
          <LedgerTable
            label={t("members.title")}
            head={
              <>
                <th>{t("members.email")}</th>
                <th>{t("members.role")}</th>
                <th>{t("members.invited")}</th>
                <th>{t("members.joined")}</th>
                {may.manage ? <td /> : null}
              </>
            }
          >
            {list.map((member) => (
              <MemberRow key={member.id} member={member} onRemove={() => setLeaving(member)} />
            ))}
          </LedgerTable>
        )}
      </Answer>
      {may.manage ? <InviteForm /> : null}
      <ConfirmModal
        opened={leaving !== null}
        title={t("members.removeTitle", { email: leaving?.email ?? "" })}
        text={t("members.removeText")}
        action={t("members.removeConfirm")}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => leaving && remove.mutate({ p_org: organisation.id, p_member: leaving.id }, { onSuccess: () => setLeaving(null) })}
        onClose={() => {
          remove.reset();
          setLeaving(null);
        }}
      />
    </Sheet>
  );
}
