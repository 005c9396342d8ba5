import "@mantine/core/styles.css";
import "@mantine/charts/styles.css";
import "@mantine/dates/styles.css";
import "@mantine/notifications/styles.css";
import "./app/theme/tokens.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { readRuntimeConfig } from "./lib/runtime/runtime-config.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

void readRuntimeConfig(location.origin, fetch)
  .catch(() => null)
  .then((config) => createRoot(root).render(<App config={config} />));
