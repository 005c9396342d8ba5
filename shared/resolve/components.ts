/** Connected components of the nodes 0 … count-1; answers each node's smallest companion. */
export function components(count: number, edges: Iterable<readonly [number, number]>): number[] {
  const root = Array.from({ length: count }, (_, node) => node);
  const find = (node: number): number => {
    let at = node;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  for (const [one, other] of edges) {
    const [low, high] = [find(one), find(other)].sort((a, b) => a - b) as [number, number];
    root[high] = low;
  }
  return root.map((_, node) => find(node));
}

/** Edges that chain the members of each group: enough to connect them. */
export function* chained(groups: Iterable<readonly number[]>): Generator<readonly [number, number]> {
  for (const group of groups) for (let index = 1; index < group.length; index++) yield [group[index - 1]!, group[index]!];
}
