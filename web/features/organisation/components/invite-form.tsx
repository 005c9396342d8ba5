import { Button, Select, TextInput } from "@mantine/core";
import { ROLES, type Role } from "@outflow/shared/contract/ledger-api.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureKind } from "../../../lib/ledger/ledger-failure.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useAddMember } from "../api/add-member.ts";
import classes from "./organisation.module.css";

export function InviteForm() {
  const { t } = useTranslation(["organisation", "common"]);
  const { organisation } = useWorkspace();
  const add = useAddMember();
  const [role, setRole] = useState<Role>("officer");
  return (
    <>
      <form
        className={classes.add}
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const email = String(new FormData(form).get("email")).trim();
          add.mutate({ p_org: organisation.id, p_email: email, p_role: role }, { onSuccess: () => form.reset() });
        }}
      >
        <TextInput
          name="email"
          type="email"
          label={t("members.invite")}
          placeholder="name@example.cn"
          description={t("members.inviteHint")}
          required
          withAsterisk={false}
          data-testid="member-email"
        />
        <Select
          label={t("members.role")}
          data={ROLES.map((one) => ({ value: one, label: t(`role.${one}`) }))}
          value={role}
          onChange={(value) => setRole(ROLES.find((one) => one === value) ?? "officer")}
          allowDeselect={false}
          data-testid="member-role"
        />
        <Button type="submit" variant="default" loading={add.isPending} data-testid="member-invite">
          {t("members.invite")}
        </Button>
      </form>
      {add.isError ? (
        <p className={classes.failure} role="alert">
          {t(`common:failure.${failureKind(add.error)}.text`)}
        </p>
      ) : null}
    </>
  );
}
