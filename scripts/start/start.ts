// npm start: everything on this machine, from nothing to a dashboard that shows a year.
import { reportFailure } from "../plain-error.ts";
import { HELP, readOptions } from "./options.ts";

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if (options.help) return console.log(HELP);
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort());
  // Loaded only now: asking for help, or a misspelt flag, must not wait for a database and a browser driver.
  const { runStart } = await import("./run-start.ts");
  try {
    const stack = await runStart(options, stopping.signal);
    if (!options.once && !stopping.signal.aborted) {
      console.log("Ctrl-C ends it.");
      await new Promise((resolve) => stopping.signal.addEventListener("abort", resolve));
    }
    await stack.stop();
  } catch (error) {
    // What fails because everything is being stopped is no failure.
    if (!stopping.signal.aborted) throw error;
  }
}

await main().catch((error: unknown) => reportFailure(error));
process.exit();
