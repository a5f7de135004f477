import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { schemas } from '../../src/desk/collections.ts';
import { fieldsPage } from './fields-page.ts';

const folders = ['organisations', 'people', 'topics', 'places', 'facts', 'events'] as const;

/** The files that are made from the schemas: the page of all fields, and what lets editors of code complete YAML. */
export function fieldFiles(): Record<string, string> {
  const completed = [...folders, 'newsroom', 'brand'] as const;
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const places = Object.fromEntries(
    completed.map((name) => [
      `./.vscode/schemas/${name}.json`,
      name === 'newsroom' || name === 'brand' ? `content/${name}.yaml` : `content/${name}/*.yaml`,
    ]),
  );
  return {
    'docs/fields.md': fieldsPage(),
    '.vscode/settings.json': json({ 'yaml.schemas': places, 'files.associations': { '*.mdx': 'mdx' } }),
    '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] }),
    ...Object.fromEntries(
      completed.map((name) => [
        `.vscode/schemas/${name}.json`,
        json(z.toJSONSchema(schemas[name], { io: 'input', unrepresentable: 'any' })),
      ]),
    ),
  };
}

/** `npm run fields`: writes them. */
export async function fields(): Promise<number> {
  for (const [name, text] of Object.entries(fieldFiles())) {
    const path = join(import.meta.dirname, '../..', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(name);
  }
  return 0;
}
