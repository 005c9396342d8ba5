/** pdf.js counts on builtins that Node 20 and browsers before mid-2024 lack (ECMA-262 2025 `Promise.try`, WHATWG `URL.parse`). Defined only where missing. */
export function provideMissingBuiltins(): void {
  define(Promise, "try", (run: (...args: unknown[]) => unknown, ...args: unknown[]) => new Promise((resolve) => resolve(run(...args))));
  define(Promise, "withResolvers", () => {
    let resolve: unknown;
    let reject: unknown;
    const promise = new Promise((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  });
  define(URL, "parse", (url: string, base?: string) => (URL.canParse(url, base) ? new URL(url, base) : null));
}

function define(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}
