import { Alert, Anchor, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { PASSWORD_LENGTH } from "@outflow/shared/contract/password.ts";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSupabase } from "../../lib/runtime/supabase-context.tsx";
import { type SignInFailure, sortSignInFailure } from "./sign-in-failure.ts";

interface Props {
  readonly mode: "in" | "up";
  readonly expired: boolean;
  /** Null where nobody may register. */
  readonly onOther: (() => void) | null;
  /** Null where everybody who comes is the first owner. */
  readonly onInvited: (() => void) | null;
}

export function CredentialsForm({ mode, expired, onOther, onInvited }: Props) {
  const { t } = useTranslation("signIn");
  const client = useSupabase();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SignInFailure | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const credentials = { email: String(form.get("email")).trim(), password: String(form.get("password")) };
    setBusy(true);
    setFailure(null);
    const { data, error } = mode === "in" ? await client.auth.signInWithPassword(credentials) : await client.auth.signUp(credentials);
    setBusy(false);
    if (error) setFailure(sortSignInFailure(error));
    else if (!data.session) setFailure("confirm");
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        {expired && !failure ? <Alert color="azurite">{t("expired")}</Alert> : null}
        {failure ? (
          <Alert color={failure === "confirm" ? "azurite" : "cinnabar"} role="alert" data-testid="sign-in-failure">
            {t(`error.${failure}`)}
          </Alert>
        ) : null}
        <TextInput name="email" type="email" label={t("email")} autoComplete="username" required withAsterisk={false} data-testid="sign-in-email" />
        <PasswordInput
          name="password"
          label={t("password")}
          autoComplete={mode === "in" ? "current-password" : "new-password"}
          minLength={mode === "up" ? PASSWORD_LENGTH : undefined}
          description={mode === "up" ? t("passwordHint", { n: PASSWORD_LENGTH }) : undefined}
          required
          withAsterisk={false}
          data-testid="sign-in-password"
        />
        <Button type="submit" loading={busy} data-testid="sign-in-submit">
          {t(`${mode}.submit`)}
        </Button>
        {onOther ? (
          <Anchor component="button" type="button" size="sm" onClick={onOther} data-testid="sign-in-other">
            {t(mode === "in" ? "toUp" : "toIn")}
          </Anchor>
        ) : null}
        {onInvited ? (
          <Anchor component="button" type="button" size="sm" onClick={onInvited} data-testid="sign-in-invited">
            {t("toInvited")}
          </Anchor>
        ) : null}
      </Stack>
    </form>
  );
}
