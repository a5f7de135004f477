/** Facts as YAML at the head of a Markdown file. JSON is YAML, and needs no rules for quoting of ours. */
export const yamlHead = (facts: object): string =>
  ['---', ...Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---'].join(
    '\n',
  );
