import { Center, Loader } from "@mantine/core";
import type { ReactNode } from "react";
import { Navigate, useLocation } from "react-router";
import { FailureNote } from "../components/failure-note.tsx";
import { FoundPage } from "../features/sign-in/found-page.tsx";
import { useWhoami } from "../lib/ledger/whoami-query.ts";
import { useSession } from "../lib/session/session-context.tsx";
import { WorkspaceProvider } from "../lib/workspace/workspace-provider.tsx";
import { FIRST_YEAR } from "./first-year.ts";

/** Lets nobody in without a session; a person of no organisation yet founds one; the others get their workspace. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { session, reading, ended } = useSession();
  const place = useLocation();
  const me = useWhoami(session !== null);

  if (!session && !reading) {
    const here = place.pathname + place.search;
    const query = new URLSearchParams(ended === "left" ? {} : { ...(here === "/" ? {} : { next: here }), ...(ended === "expired" ? { why: "expired" } : {}) });
    return <Navigate to={`/sign-in?${query}`} replace />;
  }
  if (me.data) {
    if (me.data.memberships.length === 0) return <FoundPage email={me.data.email} />;
    return (
      <WorkspaceProvider me={me.data} firstYear={FIRST_YEAR}>
        {children}
      </WorkspaceProvider>
    );
  }
  return (
    <Center component="main" mih="70vh">
      {me.isError ? <FailureNote error={me.error} onRetry={() => void me.refetch()} /> : <Loader type="dots" />}
    </Center>
  );
}
