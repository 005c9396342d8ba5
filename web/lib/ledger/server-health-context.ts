import { createContext, useContext, useSyncExternalStore } from "react";
import { type ServerHealth, ServerHealthStore } from "./server-health.ts";

export const ServerHealthContext = createContext(new ServerHealthStore());

export function useServerHealth(): ServerHealth {
  const store = useContext(ServerHealthContext);
  return useSyncExternalStore(store.subscribe, store.read);
}
