/** Something a person can mend. Its message is one clear sentence, shown without a stack; everything else that is thrown is a bug. */
export class PlainError extends Error {
  override readonly name = "PlainError";
}

/** Prints what went wrong as a person needs it and sets the exit code to 1. */
export function reportFailure(error: unknown, print: (line: string) => void = console.error): void {
  print(error instanceof PlainError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
