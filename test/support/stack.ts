import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Stack, type StackOptions, startStack } from "../../scripts/stack/start-stack.ts";

export interface TestStack extends Stack {
  /** Stops the stack and deletes its home, unless the home was given. */
  dispose(): Promise<void>;
}

/** A home folder of its own under the system's temporary folder. */
export const newHome = (): string => join(mkdtempSync(join(tmpdir(), "outflow-test-")), "home");

export function deleteHome(home: string): void {
  rmSync(join(home, ".."), { recursive: true, force: true });
}

/** A whole stack on a free port, with alerts only when a test asks for them. */
export async function startTestStack(options: Partial<StackOptions> = {}): Promise<TestStack> {
  const home = options.home ?? newHome();
  const stack = await startStack({ port: 0, alertEverySeconds: 0, ...options, home });
  return {
    ...stack,
    dispose: async () => {
      await stack.stop();
      if (options.home === undefined) deleteHome(home);
    },
  };
}
