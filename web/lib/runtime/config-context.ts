import { createContext, useContext } from "react";
import type { RuntimeConfig } from "./runtime-config.ts";

export const ConfigContext = createContext<RuntimeConfig>({ url: "", anonKey: "", firstOwner: false, extensionId: null });

export const useRuntimeConfig = () => useContext(ConfigContext);
