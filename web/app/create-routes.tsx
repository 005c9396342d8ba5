import { createBrowserRouter, Navigate } from "react-router";
import { DevicesPage } from "../features/devices/devices-page.tsx";
import { ExemptionsPage } from "../features/exemptions/exemptions-page.tsx";
import { FilingsPage } from "../features/filings/filings-page.tsx";
import { OrganisationPage } from "../features/organisation/organisation-page.tsx";
import { OverviewPage } from "../features/overview/overview-page.tsx";
import { ProcedurePage } from "../features/procedure/procedure-page.tsx";
import { SignInPage } from "../features/sign-in/sign-in-page.tsx";
import { ToolsPage } from "../features/tools/tools-page.tsx";
import { TransfersPage } from "../features/transfers/transfers-page.tsx";
import { WhyPage } from "../features/why/why-page.tsx";
import { PageFailed } from "./page-failed.tsx";
import { Shell } from "./shell/shell.tsx";
import { SignedIn } from "./signed-in.tsx";

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
          errorElement: <PageFailed />,
          children: [
            { path: "/", element: <OverviewPage /> },
            { path: "/procedure", element: <ProcedurePage /> },
            { path: "/tools", element: <ToolsPage /> },
            { path: "/transfers", element: <TransfersPage /> },
            { path: "/devices", element: <DevicesPage /> },
            { path: "/exemptions", element: <ExemptionsPage /> },
            { path: "/filings", element: <FilingsPage /> },
            { path: "/why", element: <WhyPage /> },
            { path: "/organisation", element: <OrganisationPage /> },
            { path: "*", element: <Navigate to="/" replace /> },
          ],
        },
      ],
    },
  ]);
}
