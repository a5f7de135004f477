type Perhaps<Node> = { [Key in keyof Node]: Node[Key] | undefined };

/** A node of a graph without empty values. A list of one becomes its item, which means the same in JSON-LD. */
export function graphNode<Node extends object>(properties: Perhaps<Node>): Node {
  const filled = Object.entries(properties)
    .map(([name, value]): [string, unknown] => [
      name,
      Array.isArray(value) && value.length < 2 ? (value[0] as unknown) : value,
    ])
    .filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(filled) as Node;
}
