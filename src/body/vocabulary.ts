import { z } from 'zod';
import { digitalSourceType } from '../schema/digital-source.ts';
import { fileBeside, language, line, reference } from '../schema/kinds.ts';
import { alt, caption, credit, focus, licence, pictureFile } from '../schema/picture.ts';
import { audio, video } from '../schema/media/recording.ts';
import { unread } from '../schema/unread.ts';

/** The allowed content of a component. */
export type Content = 'none' | 'blocks' | 'words' | 'figures';

export type Component = {
  attributes: z.ZodObject;
  content: Content;
  /** The component is part of a sentence. */
  inline?: true;
  /** The content is optional. */
  optional?: true;
};

const figure = z.strictObject({
  src: pictureFile,
  alt,
  caption: caption.optional(),
  credit,
  licence: licence.optional(),
  digitalSourceType: digitalSourceType.optional(),
  focus: focus.optional(),
});

export const components = {
  Quote: {
    attributes: z.strictObject({
      speaker: reference('people', 'frank-boesenberg').meta({
        description: 'Who said it: the id of a person.',
      }),
      role: line(2, 120).optional().meta({
        description: 'The role at that time, when it was another than today’s.',
        example: 'Geschäftsführer',
      }),
    }),
    content: 'blocks',
  },
  FactBox: {
    attributes: z.strictObject({
      title: line(2, 80).meta({ description: 'The heading of the box.', example: 'Auf einen Blick' }),
    }),
    content: 'blocks',
  },
  Figure: { attributes: figure, content: 'none' },
  Gallery: { attributes: z.strictObject({}), content: 'figures' },
  Video: { attributes: video, content: 'none' },
  Audio: { attributes: audio, content: 'none' },
  Download: {
    attributes: z.strictObject({
      file: fileBeside('./facts.pdf').meta({
        description: 'The file beside the text.',
        example: './facts.pdf',
        names: 'attachment',
      }),
      title: line(3, 120).meta({
        description: 'What the file is, in words.',
        example: 'Zahlen und Fakten 2019',
      }),
      unread,
    }),
    content: 'none',
  },
  EventCard: {
    attributes: z.strictObject({
      title: line(5, 120).meta({
        description: 'The title of an event of this file’s frontmatter.',
        example: 'Delegation aus Iksan',
      }),
    }),
    content: 'none',
  },
  OrgLink: {
    attributes: z.strictObject({
      id: reference('organisations', 'ahk-korea').meta({ description: 'The id of an organisation.' }),
    }),
    content: 'words',
    inline: true,
    optional: true,
  },
  Fact: {
    attributes: z.strictObject({
      id: reference('facts', 'members').meta({ description: 'The id of a number of the fact sheet.' }),
    }),
    content: 'none',
    inline: true,
  },
} as const satisfies Record<string, Component>;
export type ComponentName = keyof typeof components;
/** The components of a release. */
export const releaseComponents = Object.keys(components);
/** Standing pages have none: the data of components exist only in a release. */
export const pageComponents: readonly string[] = [];
/** The attributes of one component after validation. */
export type Attributes<N extends ComponentName> = z.output<(typeof components)[N]['attributes']>;

/** Raw tags without an equivalent in Markdown. */
export const tags: Readonly<Record<string, Component>> = {
  br: { attributes: z.strictObject({}), content: 'none', inline: true },
  sub: { attributes: z.strictObject({}), content: 'words', inline: true },
  sup: { attributes: z.strictObject({}), content: 'words', inline: true },
  abbr: {
    attributes: z.strictObject({ title: line(2, 120).meta({ example: 'Auslandshandelskammer' }) }),
    content: 'words',
    inline: true,
  },
  span: {
    attributes: z.strictObject({ lang: language(), dir: z.enum(['ltr', 'rtl']).optional() }),
    content: 'words',
    inline: true,
  },
};

export const isComponentName = (name: string): name is ComponentName => Object.hasOwn(components, name);

/** The component or raw tag with a name. Undefined if authors may not use it. */
export function vocabularyOf(name: string): Component | undefined {
  if (isComponentName(name)) return components[name];
  return Object.hasOwn(tags, name) ? tags[name] : undefined;
}
