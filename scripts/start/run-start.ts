import { join } from "node:path";
import { EXTENSION_FOLDER } from "../browser/launch-with-extension.ts";
import { PlainError } from "../plain-error.ts";
import { inProject } from "../project-root.ts";
import { listen } from "../stack/listen.ts";
import { type Stack, startStack } from "../stack/start-stack.ts";
import { buildDashboard, buildExtension } from "./build-parts.ts";
import { DEMO_OWNER, type DemoOrganisation, demoOrganisation, newEnrolmentToken } from "./demo/demo-organisation.ts";
import { keepDemoRecords } from "./demo/demo-records.ts";
import { isYearLoaded, loadDemoYear } from "./demo/load-year.ts";
import { runMainJob } from "./main-job.ts";
import { openBrowser } from "./open-browser.ts";
import type { StartOptions } from "./options.ts";
import { Progress } from "./progress.ts";
import { resetHome } from "./reset-home.ts";
import { describeMainJob, describeReady } from "./words.ts";

const progress = new Progress();
const print = progress.say;

async function prepareDemo(stack: Stack): Promise<DemoOrganisation> {
  const demo = await demoOrganisation(stack);
  if (!(await isYearLoaded(stack, demo)))
    await loadDemoYear(stack, demo, new Date(), (done, all) => progress.advance("Inventing a year of transfers …", done, all));
  await keepDemoRecords(stack, demo, new Date());
  return demo;
}

/** Builds what changed, starts the stack, fills it, prints how to use it, and shows the main job. @throws PlainError */
export async function runStart(options: StartOptions, stopped: AbortSignal): Promise<Stack> {
  const home = options.home ?? inProject(".outflow");
  await (await listen(options.port)).close(); // a taken port is said before anything is built
  if (options.reset) resetHome(home);
  await buildDashboard(print);
  await buildExtension(print);
  const stack = await startStack({
    home,
    port: options.port,
    databaseUrl: options.databaseUrl,
    signUp: options.demo ? "closed" : "first-owner",
    onProgress: print,
  });
  stopped.addEventListener("abort", () => void stack.stop());
  try {
    if (!options.demo) {
      print(describeReady({ stack, extension: EXTENSION_FOLDER, demo: null }));
      return stack;
    }
    const demo = await prepareDemo(stack);
    await stack.runAlerts();
    const token = await newEnrolmentToken(demo, demo.main.id, "市场部", 20);
    print(describeReady({ stack, extension: EXTENSION_FOLDER, demo: { email: DEMO_OWNER, password: stack.secrets.demoPassword, token } }));
    if (hasDisplay() && !options.once) {
      const closeBrowser = await openBrowser(stack, join(home, "browser"), token, print, stopped);
      return {
        ...stack,
        stop: async () => {
          await Promise.all([closeBrowser(), stack.stop()]);
        },
      };
    }
    await showMainJob(stack, demo, options, stopped);
    return stack;
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

async function showMainJob(stack: Stack, demo: DemoOrganisation, { once }: StartOptions, stopped: AbortSignal): Promise<void> {
  print("Running the main job once, without a window …");
  try {
    print(describeMainJob(await runMainJob(stack, demo, stopped), demo.main.name));
  } catch (error) {
    // Who asked for the job alone has a failure; who asked for the dashboard has it without the show.
    if (once || stopped.aborted || !(error instanceof PlainError)) throw error;
    print(error.message);
  }
}

const hasDisplay = () => process.platform === "darwin" || process.platform === "win32" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
