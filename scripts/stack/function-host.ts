// Runs in Deno, started by edge-functions.ts: node's side holds the other end of stdin. When that end closes — orderly or because
// the parent was killed — this process ends too, so no function outlives the stack.
declare const Deno: { args: string[]; stdin: { read(buffer: Uint8Array): Promise<number | null> }; exit(code: number): never };

async function endWithParent(): Promise<never> {
  const buffer = new Uint8Array(1);
  while ((await Deno.stdin.read(buffer)) !== null);
  Deno.exit(0);
}

void endWithParent();
await import(Deno.args[0]!);

export {};
