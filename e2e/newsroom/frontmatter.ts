import { Document, isScalar, Scalar, visit } from 'yaml';

/** A text file of a release: facts between two fences, then the body. */
export function mdx(facts: Record<string, unknown>, body: string, quoted: boolean): string {
  return `---\n${yaml(facts, quoted)}---\n\n${body}\n`;
}

/** YAML without folded lines. Editors write timestamps with and without quotation marks, so both occur. */
export function yaml(data: Record<string, unknown>, quoted = false): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  if (quoted) {
    visit(document, {
      Scalar(_, node) {
        if (isScalar(node) && /^\d{4}-\d{2}-\d{2}T/.test(String(node.value))) node.type = Scalar.QUOTE_DOUBLE;
      },
    });
  }
  return document.toString({ lineWidth: 0 });
}
