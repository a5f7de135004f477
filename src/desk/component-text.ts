import type { EditorComponentDefinition } from '@sveltia/cms';
import type { ComponentForm } from './component-form.ts';
import type { Values } from '../manuscript/yaml/yaml-map.ts';

type Written = Pick<EditorComponentDefinition, 'pattern' | 'fromBlock' | 'toBlock'>;
type Shown = NonNullable<EditorComponentDefinition['toPreview']>;

const quoted = `"[^"]*"|'[^']*'`;

/** The attributes of a tag that a form can hold: known names with a text. A guard keeps any other tag. */
const attributesOf = (names: readonly string[]) =>
  names.length ? `(?:\\s+(?:${names.join('|')})=(?:${quoted}))*` : '';

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/** Other entities stay as they are written. */
const decoded = (text: string): string =>
  text.replace(/&(amp|quot|apos|lt|gt);/g, (whole, name: string) => entities[name] ?? whole);
const encoded = (text: string): string =>
  text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/\s*\n\s*/g, ' ');

function valuesIn(tag: string): Values {
  const pairs = [...tag.matchAll(new RegExp(`([\\w-]+)=(${quoted})`, 'g'))];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decoded(value.slice(1, -1))]));
}

function tagOf(name: string, names: readonly string[], values: Values): string {
  const attributes = names.flatMap((key) => {
    const value = values[key];
    return typeof value === 'string' && value.trim() ? [` ${key}="${encoded(value.trim())}"`] : [];
  });
  return `<${name}${attributes.join('')}`;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/**
 * The pattern by which the editor finds a component in a text, and the conversions between its tag and its form. A tag
 * that the form cannot hold does not match, so nothing of it is lost.
 */
export function componentText({ name, fields }: ComponentForm): Written {
  const content = fields.find((field) => field.name === 'content');
  const names = fields.map((field) => field.name).filter((key) => key !== 'content');
  const attributes = attributesOf(names);
  if (!content) {
    return {
      pattern: new RegExp(`^<${name}(${attributes})\\s*/>$`, 'm'),
      fromBlock: ([tag]) => valuesIn(tag),
      toBlock: (values) => `${tagOf(name, names, values)} />`,
    };
  }
  if (name === 'OrgLink') {
    return {
      // Only one line: the component is part of a sentence.
      pattern: new RegExp(`<${name}(${attributes}) *(?:/>|>([^<>{}\\n]*)</${name}>)`),
      fromBlock: ([, tag = '', words = '']) => ({ ...valuesIn(tag), content: decoded(words) }),
      toBlock: (values) => {
        const words = textOf(values['content']);
        return tagOf(name, names, values) + (words ? `>${words}</${name}>` : ' />');
      },
    };
  }
  if (content.widget === 'list') return galleryText(name, content);
  return {
    pattern: new RegExp(`^<${name}(${attributes})\\s*>((?:(?!</?${name}\\b)[\\s\\S])*)</${name}>$`, 'm'),
    fromBlock: ([, tag = '', inside = '']) => ({ ...valuesIn(tag), content: inside.trim() }),
    toBlock: (values) => `${tagOf(name, names, values)}>\n${textOf(values['content'])}\n</${name}>`,
  };
}

function galleryText(name: string, content: ComponentForm['fields'][number]): Written {
  const names =
    'fields' in content && Array.isArray(content.fields) ? content.fields.map((field) => field.name) : [];
  const figure = `<Figure${attributesOf(names)}\\s*/>`;
  return {
    pattern: new RegExp(`^<${name}>\\s*((?:${figure}\\s*)+)</${name}>$`, 'm'),
    fromBlock: ([, inside = '']) => ({
      content: [...inside.matchAll(new RegExp(figure, 'g'))].map(([tag]) => valuesIn(tag)),
    }),
    toBlock: (values) => {
      const figures = Array.isArray(values['content']) ? (values['content'] as Values[]) : [];
      return [`<${name}>`, ...figures.map((one) => `${tagOf('Figure', names, one)} />`), `</${name}>`].join(
        '\n',
      );
    },
  };
}

/** The preview of a component: its words, as Markdown. */
export function componentPreview({ name, label }: ComponentForm): Shown {
  const of = (values: Values, key: string) => textOf(values[key]);
  const figure = (values: Values) =>
    // The preview does not know where the files of a release are.
    [`**${label}:** ${of(values, 'alt')}`, of(values, 'caption'), of(values, 'credit')]
      .filter(Boolean)
      .join('\n\n');
  return (values: Values) => {
    switch (name) {
      case 'Quote':
        return of(values, 'content').replace(/^/gm, '> ');
      case 'FactBox':
        return `**${of(values, 'title')}**\n\n${of(values, 'content')}`;
      case 'Figure':
        return figure(values);
      case 'Gallery':
        return (Array.isArray(values['content']) ? (values['content'] as Values[]) : [])
          .map(figure)
          .join('\n\n');
      case 'OrgLink':
        return of(values, 'content') || of(values, 'id');
      case 'Video':
      case 'Download':
      case 'EventCard':
        return `**${label}:** ${of(values, 'title')}`;
    }
  };
}
