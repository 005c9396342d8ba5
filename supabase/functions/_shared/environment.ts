export type Environment<Name extends string> = { readonly [Key in Name]: string };

/**
 * Reads the settings a function cannot do without.
 * @throws Error with one sentence that names every missing or empty one.
 */
export function readEnvironment<Name extends string>(names: readonly Name[], get: (name: string) => string | undefined): Environment<Name> {
  const missing = names.filter((name) => !get(name));
  if (missing.length > 0)
    throw new Error(`This function needs ${missing.join(", ")} in its environment; set ${missing.length === 1 ? "it" : "them"} and start again.`);
  return Object.fromEntries(names.map((name) => [name, get(name)])) as Environment<Name>;
}
