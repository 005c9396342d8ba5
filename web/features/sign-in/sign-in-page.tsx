import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useSearchParams } from "react-router";
import { LanguageToggle } from "../../components/language-toggle.tsx";
import { ThemeToggle } from "../../components/theme-toggle.tsx";
import { useRuntimeConfig } from "../../lib/runtime/config-context.ts";
import { useSession } from "../../lib/session/session-context.tsx";
import { CredentialsForm } from "./credentials-form.tsx";
import { FrontPage } from "./front-page.tsx";
import { safeNext } from "./safe-next.ts";

export function SignInPage() {
  const { t } = useTranslation("signIn");
  const { session } = useSession();
  const [params] = useSearchParams();
  const { firstOwner } = useRuntimeConfig();
  const [registering, setRegistering] = useState(firstOwner);
  if (session) return <Navigate to={safeNext(params.get("next"))} replace />;
  const mode = registering ? "up" : "in";
  return (
    <FrontPage
      title={t(`${mode}.title`)}
      lead={t(`${mode}.lead`)}
      corner={
        <>
          <LanguageToggle />
          <ThemeToggle />
        </>
      }
    >
      <CredentialsForm key={mode} mode={mode} expired={params.get("why") === "expired"} onOther={firstOwner ? () => setRegistering(!registering) : null} />
    </FrontPage>
  );
}
