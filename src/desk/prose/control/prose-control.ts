import type { CustomFieldControlProps } from '@sveltia/cms';
import type { Choice, Host } from '../host.ts';
import type { Collection } from '../../../faults/fault-facts.ts';
import type { ProseEditor } from '../editor/prose-editor.ts';
import { openFaultWords } from '../../../i18n/fault-words.ts';
import { type Addable, keepAdded, nested } from '../../form/added-entries.ts';
import { DrawnOnce } from '../../form/drawn-once.ts';
import { element } from '../element.ts';

/** A map of Immutable.js, as far as it is used here. */
type Map = { get: (key: string) => unknown; toJS: () => unknown };

/** What the CMS gives a control, with what `cms-plugin.ts` adds: the language, and the entries and files it knows. */
type Props = Pick<CustomFieldControlProps, 'forID' | 'onChange' | 'addFile' | 'pickFile' | 'value'> & {
  field: Map;
  entry: Map | undefined;
  language: string;
  getCollection: (name: string) => Promise<readonly Map[]>;
  getAsset?: (path: string) => { url: string } | undefined;
  addEntry?: (collection: Addable, values: Readonly<Record<string, string>>) => Promise<string>;
  getAdded?: (collection: string) => Choice[];
};

/** What is the same for every text at this desk. */
export type DeskOfProse = Pick<
  Host,
  'desk' | 'words' | 'components' | 'labelOf' | 'choicesOfField' | 'languages' | 'problemsOf'
> & {
  /** The file that is uploaded in the place of another one. */
  uploaded: (file: File) => Promise<File>;
};

/** How long a file may take that has to be fetched first. */
const patience = 3000;

/**
 * The control of a body. `desk` is what it is to know besides its field; a text without `boxes` has no components.
 */
export function proseControl(desk: DeskOfProse) {
  return class ProseControl extends DrawnOnce<Props> {
    #editor: ProseEditor | undefined;
    #language = '';

    protected override drawn(): void {
      void this.#open();
    }
    protected override changed(): void {
      // The control of a pane is handed the text of another language. What was undone there must not follow.
      if (this.props.language !== this.#language) void this.#open();
      else this.#editor?.receive(textOf(this.props));
    }
    protected override left(): void {
      this.#editor?.destroy();
    }
    async #open(): Promise<void> {
      this.#language = this.props.language;
      this.#editor?.destroy();
      this.#editor = undefined;
      this.place?.replaceChildren(element('p', { class: 'prose-loading' }, desk.words.loading));
      // The editor is larger than the form. Nobody needs it who does not open a text.
      const [{ ProseEditor }] = await Promise.all([
        import('../editor/prose-editor.ts'),
        openFaultWords(desk.desk),
      ]);
      if (!this.place || this.#editor || this.#language !== this.props.language) return;
      this.#editor = new ProseEditor(
        textOf(this.props),
        hostOf(() => this.props, desk),
      );
      this.place.replaceChildren(this.#editor.dom);
    }
  };
}

const textOf = ({ value }: Props): string => (typeof value === 'string' ? value : '');

/** The names of files that are not saved, by their addresses until then. */
const names = new Map<string, string>();

/** The address of a file, whose name is kept for the boxes that show it. */
function named(address: string, file: Blob | undefined): string {
  if (file instanceof File) names.set(address, file.name);
  return address;
}

/** The desk for an editor. The CMS gives other functions with every rendering, so the newest are taken. */
function hostOf(now: () => Props, desk: DeskOfProse): Host {
  const { forID, field, language } = now();
  return {
    ...desk,
    id: forID,
    label: String(field.get('label') ?? ''),
    language,
    components: field.get('boxes') ? desk.components : [],
    onChange: (text) => now().onChange(text),
    addFile: async (file) => {
      const added = await desk.uploaded(file);
      return named(await now().addFile(added), added);
    },
    pickFile: async (kind, accept) => {
      const picked = [await now().pickFile({ kind, accept: accept || undefined, allowURL: false })].flat()[0];
      return picked ? named(picked.value, picked.file) : undefined;
    },
    nameOf: (file) => names.get(file) ?? (file.startsWith('blob:') ? '' : file.replace(/^\.\//, '')),
    choicesOf: (collection) => choicesIn(now(), collection),
    addEntry: async (collection, values) => {
      const id = await now().addEntry?.(collection, values);
      if (id !== undefined) keepAdded({ collection, id, values: nested(values) });
      return id;
    },
    addressOf: (file) => addressOf(file, now()),
    events: () => {
      const data = (now().entry?.toJS() as { data?: { events?: { title?: string }[] } } | undefined)?.data;
      return (data?.events ?? []).flatMap(({ title }) => (title ? [title] : []));
    },
  };
}

async function choicesIn(
  { getCollection, getAdded, language }: Props,
  collection: Collection,
): Promise<Choice[]> {
  const entries = await getCollection(collection);
  const choices = entries.map((entry): Choice => {
    type Named = Partial<Record<'name' | 'label', string | Record<string, string>>>;
    const { slug, data } = entry.toJS() as { slug: string; data: Named };
    // A fact has a label.
    const name = data.name ?? data.label;
    const own = typeof name === 'string' ? name : (name?.[language] ?? Object.values(name ?? {})[0]);
    return { id: slug, name: own || slug };
  });
  const added = (getAdded?.(collection) ?? []).filter(({ id }) => !choices.some((one) => one.id === id));
  return [...choices, ...added].sort((a, b) => a.name.localeCompare(b.name, language));
}

/** A file of the repository gets its address when it has been fetched. */
async function addressOf(file: string, { getAsset }: Props): Promise<string | undefined> {
  if (!file || file.startsWith('blob:')) return file || undefined;
  const asset = getAsset?.(file);
  const end = Date.now() + patience;
  while (asset && !asset.url.startsWith('blob:') && Date.now() < end)
    await new Promise((done) => setTimeout(done, 100));
  return asset?.url.startsWith('blob:') ? asset.url : undefined;
}
