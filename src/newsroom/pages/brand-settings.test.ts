import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { newsroomAt } from '../../../e2e/fixtures/newsroom.ts';
import { typefacesOf } from '../../loaders/brand/typefaces.ts';
import { facesOf } from '../../model/brand/faces.ts';
import { propertiesOf } from '../../model/brand/look-style.ts';
import { lookOf } from '../../model/brand/look.ts';
import { iconDrawing } from '../../outputs/icon.ts';
import { licencesText } from '../../outputs/licences/licences-text.ts';
import { brandSchema } from '../../schema/brand/brand.ts';
import { frontCard } from '../release/social-cards.ts';
import { brandFilePaths, ownIcon } from './brand-files.ts';
import { mastheadOf } from './masthead.ts';

const face = (name: string) => ({
  name,
  files: [
    { file: `./brand/${name}.woff2`, weights: [300, 900], italic: false },
    { file: `./brand/${name}-italic.woff2`, weights: [300, 900], italic: true },
  ],
  licence: 'OFL 1.1',
  kind: 'sans',
});

/** A brand in which each setting can be changed alone. */
const brand = {
  logo: { light: './brand/a.svg', dark: './brand/b.svg', alt: { de: 'Hafen' }, height: 40, withName: false },
  icon: './brand/a.svg',
  colours: { brand: '#14505c', link: '#14505c', paper: '#ffffff', ink: '#111111', second: '#ef6a3c' },
  type: { text: face('text'), title: face('title') },
  shape: { radius: 4, rule: 4 },
  home: { url: 'https://example.org/', label: { de: 'Verband' } },
  profiles: [{ name: 'Mastodon', url: 'https://example.social/@hafen' }],
};

/** What each setting is changed to. */
const changes: Readonly<Record<string, unknown>> = {
  'logo.light': './brand/c.svg',
  'logo.dark': './brand/c.svg',
  'logo.band': './brand/c.svg',
  'logo.alt': { de: 'Nordlicht' },
  'logo.height': 48,
  'logo.withName': true,
  icon: './brand/c.svg',
  'colours.brand': '#e30613',
  'colours.link': '#00378a',
  'colours.paper': '#f4faff',
  'colours.ink': '#000000',
  'colours.second': '#7a00ff',
  'colours.dark.brand': '#ff6b6b',
  'colours.dark.link': '#8fd0dd',
  'colours.dark.paper': '#0b1b28',
  'colours.dark.ink': '#ffffff',
  masthead: 'band',
  'type.text.name': 'Other',
  'type.text.files': [{ file: './brand/other.woff2', weights: [400] }],
  'type.text.licence': 'CC0 1.0',
  'type.text.kind': 'serif',
  'type.title.name': 'Other',
  'type.title.files': [{ file: './brand/other.woff2', weights: [400] }],
  'type.title.licence': 'CC0 1.0',
  'type.title.kind': 'mono',
  'type.korean': ['Pretendard'],
  'type.weights.text': 350,
  'type.weights.strong': 600,
  'type.weights.title': 600,
  'type.weights.display': 850,
  'type.tracking.title': -0.02,
  'type.tracking.display': -0.03,
  'type.wordSpace': 0.1,
  'shape.radius': 8,
  'shape.rule': 2,
  ratio: '1:1',
  scheme: 'dark',
  'home.url': 'https://example.com/',
  'home.label': { de: 'Zum Verband' },
  profiles: [],
};

/** The settings of a schema by their paths; words by language and lists are one each. */
function settingsOf(schema: z.ZodObject, before = ''): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]: [string, z.ZodType]) => {
    const path = before + name;
    const inner = innermost(field);
    return inner instanceof z.ZodObject ? settingsOf(inner, `${path}.`) : [path];
  });
}

function innermost(field: z.ZodType): z.ZodType {
  const isWrapped = field instanceof z.ZodOptional || field instanceof z.ZodDefault;
  return isWrapped ? innermost(field.unwrap() as z.ZodType) : field;
}

function changed(facts: object, [name = '', ...rest]: string[], value: unknown): object {
  const old = (facts as Record<string, object | undefined>)[name] ?? {};
  return { ...facts, [name]: rest.length > 0 ? changed(old, rest, value) : value };
}

test('every setting of the brand changes something that is shipped', async () => {
  assert.deepEqual(settingsOf(brandSchema).sort(), Object.keys(changes).sort());
  const newsroom = await newsroomAt('2026-07-15T12:00:00Z', {});
  const file = (name: string) => [name, { path: `/${name}`, size: 900, digest: name, width: 9, height: 3 }];
  const files = Object.fromEntries(['a.svg', 'b.svg', 'c.svg'].map(file));
  const shipped = (given: object) => {
    const facts = brandSchema.parse(given);
    const look = lookOf(facts);
    const branded = { ...newsroom, look, brand: { ...facts, files } } as typeof newsroom;
    return JSON.stringify([
      propertiesOf(look),
      mastheadOf(branded, 'de'),
      frontCard(branded, { language: 'de' }),
      iconDrawing(look),
      ownIcon(branded),
      brandFilePaths(branded),
      typefacesOf(facts, '/content', ['de', 'ko']),
      licencesText([], facesOf(facts.type)),
    ]);
  };
  for (const [setting, value] of Object.entries(changes)) {
    const before = setting === 'logo.band' ? { ...brand, masthead: 'band' } : brand;
    assert.notEqual(shipped(changed(before, setting.split('.'), value)), shipped(before), setting);
  }
});
