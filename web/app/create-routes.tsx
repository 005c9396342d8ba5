import { createBrowserRouter, Navigate } from "react-router";
import { WaitingLines } from "../components/waiting-lines.tsx";
import { SignInPage } from "../features/sign-in/sign-in-page.tsx";
import { PageFailed } from "./page-failed.tsx";
import { Shell } from "./shell/shell.tsx";
import { SignedIn } from "./signed-in.tsx";

/** A screen is fetched when somebody goes there; the frame and the way in come at once. */
export function createRoutes() {
  return createBrowserRouter([
    { path: "/sign-in", element: <SignInPage />, errorElement: <PageFailed /> },
    {
      element: (
        <SignedIn>
          <Shell />
        </SignedIn>
      ),
      errorElement: <PageFailed />,
      children: [
        {
          hydrateFallbackElement: <WaitingLines lines={8} />,
          errorElement: <PageFailed />,
          children: [
            { path: "/", lazy: async () => ({ Component: (await import("../features/overview/overview-page.tsx")).OverviewPage }) },
            { path: "/procedure", lazy: async () => ({ Component: (await import("../features/procedure/procedure-page.tsx")).ProcedurePage }) },
            { path: "/tools", lazy: async () => ({ Component: (await import("../features/tools/tools-page.tsx")).ToolsPage }) },
            { path: "/transfers", lazy: async () => ({ Component: (await import("../features/transfers/transfers-page.tsx")).TransfersPage }) },
            { path: "/devices", lazy: async () => ({ Component: (await import("../features/devices/devices-page.tsx")).DevicesPage }) },
            { path: "/exemptions", lazy: async () => ({ Component: (await import("../features/exemptions/exemptions-page.tsx")).ExemptionsPage }) },
            { path: "/filings", lazy: async () => ({ Component: (await import("../features/filings/filings-page.tsx")).FilingsPage }) },
            { path: "/why", lazy: async () => ({ Component: (await import("../features/why/why-page.tsx")).WhyPage }) },
            { path: "/declared", lazy: async () => ({ Component: (await import("../features/declared/declared-page.tsx")).DeclaredPage }) },
            { path: "/group", lazy: async () => ({ Component: (await import("../features/group/group-page.tsx")).GroupPage }) },
            { path: "/records", lazy: async () => ({ Component: (await import("../features/records/records-page.tsx")).RecordsPage }) },
            { path: "/organisation", lazy: async () => ({ Component: (await import("../features/organisation/organisation-page.tsx")).OrganisationPage }) },
            { path: "*", element: <Navigate to="/" replace /> },
          ],
        },
      ],
    },
  ]);
}
