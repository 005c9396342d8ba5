import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { createClient } from "@supabase/supabase-js";
import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { I18nextProvider } from "react-i18next";
import { RouterProvider } from "react-router";
import { startI18n } from "../lib/i18n/start-i18n.ts";
import { ServerHealthStore } from "../lib/ledger/server-health.ts";
import { ServerHealthContext } from "../lib/ledger/server-health-context.ts";
import { ConfigContext } from "../lib/runtime/config-context.ts";
import type { RuntimeConfig } from "../lib/runtime/runtime-config.ts";
import { SupabaseContext } from "../lib/runtime/supabase-context.tsx";
import { SessionProvider } from "../lib/session/session-provider.tsx";
import { createQueries } from "./create-queries.ts";
import { createRoutes } from "./create-routes.tsx";
import { DaysInLanguage } from "./days-in-language.tsx";
import { NotConnected } from "./not-connected.tsx";
import { cssVariables, theme } from "./theme/theme.ts";
import { words } from "./words.ts";

/** The composition root of the dashboard. `config` null: nobody serves /config.json. */
export function App({ config }: { config: RuntimeConfig | null }) {
  const [i18n] = useState(() => startI18n(words));
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <DaysInLanguage>{config ? <Connected config={config} /> : <NotConnected />}</DaysInLanguage>
      </MantineProvider>
    </I18nextProvider>
  );
}

function Connected({ config }: { config: RuntimeConfig }) {
  const [parts] = useState(() => {
    const client = createClient(config.url, config.anonKey);
    const health = new ServerHealthStore();
    return { client, health, queries: createQueries(client, health), router: createRoutes() };
  });
  return (
    <ConfigContext.Provider value={config}>
      <SupabaseContext.Provider value={parts.client}>
        <ServerHealthContext.Provider value={parts.health}>
          <QueryClientProvider client={parts.queries}>
            <SessionProvider>
              <Notifications position="bottom-right" autoClose={6_000} />
              <RouterProvider router={parts.router} />
            </SessionProvider>
          </QueryClientProvider>
        </ServerHealthContext.Provider>
      </SupabaseContext.Provider>
    </ConfigContext.Provider>
  );
}
