/** Facts as YAML at the head of a Markdown file. It is written as JSON, which is valid YAML and solves quoting. */
export const yamlHead = (facts: object): string =>
  ['---', ...Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---'].join(
    '\n',
  );
