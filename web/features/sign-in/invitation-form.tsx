import { Alert, Anchor, Button, PasswordInput, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRuntimeConfig } from "../../lib/runtime/config-context.ts";
import { useSupabase } from "../../lib/runtime/supabase-context.tsx";
import { type RedeemFailure, redeemInvitation } from "./api/redeem-invitation.ts";

interface Props {
  /** As it stood in the mailed link. */
  readonly link: string;
  readonly onSignedIn: () => void;
  /** Back to signing in, or to asking for another mail. */
  readonly onLeave: (where: "in" | "invited") => void;
}

/** Behind the link of the mail: the password chosen before, once more, makes the account. */
export function InvitationForm({ link, onSignedIn, onLeave }: Props) {
  const { t } = useTranslation("signIn");
  const client = useSupabase();
  const config = useRuntimeConfig();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RedeemFailure | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password"));
    setBusy(true);
    setFailure(null);
    const answer = await redeemInvitation(config, link, password);
    if ("failure" in answer) setFailure(answer.failure);
    else if ((await client.auth.signInWithPassword({ email: answer.email, password })).error) onLeave("in");
    else onSignedIn();
    setBusy(false);
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        {failure ? (
          <Alert color="cinnabar" role="alert" data-testid="invitation-failure">
            {t(failure === "away" ? "error.away" : `error.${failure}`)}
          </Alert>
        ) : null}
        <PasswordInput name="password" label={t("password")} autoComplete="current-password" required withAsterisk={false} data-testid="invitation-password" />
        <Button type="submit" loading={busy} data-testid="invitation-submit">
          {t("invitation.submit")}
        </Button>
        <Anchor component="button" type="button" size="sm" onClick={() => onLeave("invited")} data-testid="invitation-again">
          {t("invitation.again")}
        </Anchor>
        <Anchor component="button" type="button" size="sm" onClick={() => onLeave("in")}>
          {t("toIn")}
        </Anchor>
      </Stack>
    </form>
  );
}
