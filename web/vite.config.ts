import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** During `npm run dev` everything that is not the dashboard comes from a running Outflow (its gateway's address). */
const gateway = process.env.OUTFLOW_GATEWAY ?? "http://127.0.0.1:54321";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { proxy: Object.fromEntries(["/rest", "/auth", "/functions", "/config.json"].map((path) => [path, gateway])) },
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    chunkSizeWarningLimit: 1_200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every screen needs. Everything else goes with the screen that asks for it, the readers of files last of all.
            {
              name: "framework",
              test: /node_modules[\\/](react|react-dom|react-i18next|react-router|scheduler|i18next|zod|@supabase|@tanstack)[\\/]/,
            },
          ],
        },
      },
    },
  },
});
