import type { Values } from '../../src/manuscript/yaml/yaml-map.ts';
import type { Chance } from '../newsroom/chance.ts';
import { ahead, dayOf, past } from '../random/moments.ts';
import { line } from '../random/words.ts';

/** A field of a form, as far as a random editor looks at it. */
export type FormField = {
  name: string;
  widget?: string;
  type?: string;
  required?: boolean;
  i18n?: boolean | 'duplicate';
  multiple?: boolean;
  collection?: string;
  minlength?: number;
  maxlength?: number;
  default?: unknown;
  fields?: FormField[];
  field?: FormField;
  options?: readonly { value: string }[];
};

/** What a random editor can choose from. */
export type Choices = { zone: string; language: string; ids: Record<string, string[]>; files: string[] };

/** What people type that YAML, Markdown or a rule could take for something else. */
const odd = [
  ...[
    '',
    ' ',
    '0815',
    'null',
    'true',
    '~',
    '2026-01-01',
    '12:30',
    '1e3',
    '- Strich',
    '# Raute',
    'a: b',
    '? x',
  ],
  ...[
    'Aktion #1',
    '„Ja“: nein',
    "it's",
    '"so"',
    '{ x }',
    '[a, b]',
    '*fett*',
    '<b>',
    '& mehr',
    '! wichtig',
    '%',
  ],
  ...[
    '| Strich',
    '> Pfeil',
    '@ha',
    '`code`',
    '  vorn und hinten  ',
    'Zeile\n\nnoch eine',
    'Ende\\',
    '---',
    '…',
  ],
  ...['Tab\tdarin', 'e\u0301tude', '👩‍🚒', 'نص', 'x'.repeat(130), '\u00a0', 'C:\\Pfad', "''", ': ', ' #'],
];

/** Values of fields whose text has a form of its own, by their names. */
const formed: Readonly<Record<string, readonly string[]>> = {
  email: ['a.b@example.org', 'kein-at'],
  phone: ['+49 30 23125 002', '030 12'],
  href: ['https://example.com/größe?a=1&b=2', '/impressum/', 'javascript:x'],
  url: ['https://example.org/', 'https://example.com/a'],
  website: ['https://example.com/'],
  start: ['2026-09-01', '2026-09', '2026-09-01T10:00:00+02:00', 'bald'],
  end: ['2026-09-03', '2026-09-01T18:00:00+02:00'],
  item: ['/alt/adresse', '/alt/über?id=1', 'https://example.com/profil'],
};

/** A value as the form would give it, mostly a legal one. */
export function drawValue(by: Chance, field: FormField, choices: Choices): unknown {
  if (field.required === false && by.happens(0.15)) return by.happens(0.5) ? '' : null;
  switch (field.widget ?? 'string') {
    case 'boolean':
      return by.happens(0.5);
    case 'number':
      return by.one([1, 5, 24, 600]);
    case 'datetime':
      return instantOf(by, field, choices.zone);
    case 'select':
      return several(
        by,
        field,
        (field.options ?? []).map(({ value }) => value),
      );
    case 'relation':
      return several(by, field, choices.ids[field.collection ?? ''] ?? []);
    case 'image':
    case 'file':
      return choices.files.length ? `./${by.one(choices.files)}` : '';
    case 'object':
      return drawObject(by, field, choices);
    case 'list':
      return Array.from({ length: by.between(0, 2) }, () => drawItem(by, field, choices));
    default:
      return text(by, field, choices.language);
  }
}

/** A new item of a list, filled in as far as somebody would. */
export const drawItem = (by: Chance, field: FormField, choices: Choices): unknown =>
  field.field ? drawValue(by, field.field, choices) : drawObject(by, field, choices);

function drawObject(by: Chance, { fields = [] }: FormField, choices: Choices): Values {
  const filled = fields.filter(({ required }) => required !== false || by.happens(0.3));
  return Object.fromEntries(filled.map((field) => [field.name, drawValue(by, field, choices)]));
}

/** The form has no seconds. */
function instantOf(by: Chance, field: FormField, zone: string): string {
  const at = by.happens(0.3) ? ahead(by, zone) : past(by, zone);
  return field.type === 'date' ? dayOf(at) : at.replace(/:\d\d(?=[+-Z])/, ':00');
}

function several(by: Chance, { multiple }: FormField, all: readonly string[]): unknown {
  if (!all.length) return multiple ? [] : '';
  return multiple ? by.some(all, by.between(0, 3)) : by.one(all);
}

function text(by: Chance, { name, minlength = 1, maxlength = 80 }: FormField, language: string): string {
  const own = formed[name];
  if (own && by.happens(0.9)) return by.one(own);
  return by.happens(0.3) ? by.one(odd) : line(by, language, minlength, Math.max(minlength, maxlength));
}
