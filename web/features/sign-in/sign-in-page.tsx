import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useLocation, useNavigate, useSearchParams } from "react-router";
import { LanguageToggle } from "../../components/language-toggle.tsx";
import { ThemeToggle } from "../../components/theme-toggle.tsx";
import { useRuntimeConfig } from "../../lib/runtime/config-context.ts";
import { useSession } from "../../lib/session/session-context.tsx";
import { CredentialsForm } from "./credentials-form.tsx";
import { FrontPage } from "./front-page.tsx";
import { InvitationForm } from "./invitation-form.tsx";
import { InvitedForm } from "./invited-form.tsx";
import { safeNext } from "./safe-next.ts";

/** What the link of an invitation mail carries; null on every other way here. */
const invitationOf = (hash: string) => new URLSearchParams(hash.slice(1)).get("invitation");

export function SignInPage() {
  const { t } = useTranslation("signIn");
  const { session } = useSession();
  const [params] = useSearchParams();
  const { firstOwner } = useRuntimeConfig();
  const link = invitationOf(useLocation().hash);
  const navigate = useNavigate();
  const [chosen, choose] = useState<"in" | "up" | "invited">(firstOwner ? "up" : "in");
  // A link that was mailed to somebody else is redeemed in a browser where another person is signed in, too.
  if (session && !link) return <Navigate to={safeNext(params.get("next"))} replace />;
  const mode = link ? "invitation" : chosen;
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
      {link ? (
        <InvitationForm
          key={link}
          link={link}
          onSignedIn={() => void navigate("/", { replace: true })}
          onLeave={(where) => {
            choose(where);
            void navigate("/sign-in", { replace: true });
          }}
        />
      ) : chosen === "invited" ? (
        <InvitedForm onBack={() => choose("in")} />
      ) : (
        <CredentialsForm
          key={chosen}
          mode={chosen}
          expired={params.get("why") === "expired"}
          onOther={firstOwner ? () => choose(chosen === "up" ? "in" : "up") : null}
          onInvited={firstOwner ? null : () => choose("invited")}
        />
      )}
    </FrontPage>
  );
}
