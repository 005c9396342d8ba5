import { defineConfig } from "vitest/config";

const SECOND = 1_000;

/** Generous on purpose: a slow machine is no failure. There are no retries; a test that needs one hides a race. */
export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    projects: [
      { test: { name: "structure", include: ["test/structure/**/*.test.ts"], testTimeout: 180 * SECOND } },
      { test: { name: "unit", include: ["test/unit/**/*.test.{ts,tsx}"], testTimeout: 60 * SECOND, hookTimeout: 120 * SECOND } },
      // A stack is a database, a gateway and a Deno process for each function; two at once would fight for two cores.
      {
        test: { name: "integration", include: ["test/integration/**/*.test.ts"], fileParallelism: false, testTimeout: 300 * SECOND, hookTimeout: 300 * SECOND },
      },
      { test: { name: "e2e", include: ["test/e2e/**/*.test.ts"], fileParallelism: false, testTimeout: 300 * SECOND, hookTimeout: 300 * SECOND } },
    ],
  },
});
