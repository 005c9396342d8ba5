interface Branch {
  readonly facts: Readonly<Record<string, boolean>>;
  readonly outcome: string;
}

/** The branches of an assessment as cases write them: "fact=true fact=false" → outcome. */
export function branchesAsWritten(branches: readonly Branch[]): Record<string, string> {
  const written = ({ facts }: Branch) => Object.entries(facts).map(([fact, value]) => `${fact}=${value}`);
  return Object.fromEntries(branches.map((branch) => [written(branch).join(" "), branch.outcome]));
}
