import { Alert, Anchor, Button, Stack, TextInput } from "@mantine/core";
import { foundedOrganisation } from "@outflow/shared/contract/ledger-api.ts";
import { useTranslation } from "react-i18next";
import { LanguageToggle } from "../../components/language-toggle.tsx";
import { ThemeToggle } from "../../components/theme-toggle.tsx";
import { failureKind } from "../../lib/ledger/ledger-failure.ts";
import { useLedgerAction } from "../../lib/ledger/use-ledger-action.ts";
import { useSupabase } from "../../lib/runtime/supabase-context.tsx";
import { leaveSession } from "../../lib/session/leave-session.ts";
import { FrontPage } from "./front-page.tsx";

/** Signed in, but of no organisation yet. */
export function FoundPage({ email }: { email: string }) {
  const { t } = useTranslation("signIn");
  const client = useSupabase();
  const found = useLedgerAction("found_organisation", foundedOrganisation, ["whoami"]);
  const kind = found.isError ? failureKind(found.error) : null;
  return (
    <FrontPage
      title={t("found.title")}
      lead={t("found.lead", { email })}
      corner={
        <>
          <LanguageToggle />
          <ThemeToggle />
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          found.mutate({ p_name: String(form.get("name")).trim(), p_legal_entity: String(form.get("entity")).trim() });
        }}
      >
        <Stack gap="md">
          {kind ? (
            <Alert color="cinnabar" role="alert">
              {t(kind === "away" ? "error.away" : kind === "not_allowed" || kind === "refused" ? "error.closed" : "error.other")}
            </Alert>
          ) : null}
          <TextInput
            name="name"
            label={t("found.name")}
            description={t("found.nameHint")}
            maxLength={200}
            required
            withAsterisk={false}
            data-testid="found-name"
          />
          <TextInput
            name="entity"
            label={t("found.entity")}
            description={t("found.entityHint")}
            maxLength={200}
            required
            withAsterisk={false}
            data-testid="found-entity"
          />
          <Button type="submit" loading={found.isPending} data-testid="found-submit">
            {t("found.submit")}
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={() => void leaveSession(client)}>
            {t("signOut")}
          </Anchor>
        </Stack>
      </form>
    </FrontPage>
  );
}
