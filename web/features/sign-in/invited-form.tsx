import { Alert, Anchor, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { PASSWORD_LENGTH } from "@outflow/shared/contract/password.ts";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSupabase } from "../../lib/runtime/supabase-context.tsx";
import { type SignInFailure, sortSignInFailure } from "./sign-in-failure.ts";

/** Of these the server says one to everybody who has no invitation, or an account already: the mail alone tells which it is. */
const SAYS_NOTHING: ReadonlySet<SignInFailure> = new Set(["closed", "exists", "confirm"]);

/** Asks for the account an owner has invited to. Whether there is an invitation is told by mail only. */
export function InvitedForm({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation("signIn");
  const client = useSupabase();
  const [busy, setBusy] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [failure, setFailure] = useState<SignInFailure | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = String(form.get("email")).trim();
    setBusy(true);
    setFailure(null);
    const { error } = await client.auth.signUp({ email, password: String(form.get("password")), options: { emailRedirectTo: location.origin } });
    setBusy(false);
    const kind = error ? sortSignInFailure(error) : null;
    if (kind && !SAYS_NOTHING.has(kind)) setFailure(kind);
    else setSentTo(email);
  }

  const back = (
    <Anchor component="button" type="button" size="sm" onClick={onBack} data-testid="invited-back">
      {t("toIn")}
    </Anchor>
  );
  if (sentTo)
    return (
      <Stack gap="md">
        <Alert color="azurite" role="status" data-testid="invited-sent">
          {t("invited.sent", { email: sentTo })}
        </Alert>
        {back}
      </Stack>
    );
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        {failure ? (
          <Alert color="cinnabar" role="alert" data-testid="sign-in-failure">
            {t(`error.${failure}`)}
          </Alert>
        ) : null}
        <TextInput name="email" type="email" label={t("email")} autoComplete="username" required withAsterisk={false} data-testid="invited-email" />
        <PasswordInput
          name="password"
          label={t("invited.password")}
          autoComplete="new-password"
          minLength={PASSWORD_LENGTH}
          description={t("passwordHint", { n: PASSWORD_LENGTH })}
          required
          withAsterisk={false}
          data-testid="invited-password"
        />
        <Button type="submit" loading={busy} data-testid="invited-submit">
          {t("invited.submit")}
        </Button>
        {back}
      </Stack>
    </form>
  );
}
