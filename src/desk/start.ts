import CMS, { type CustomFieldControl, type CustomFieldPreview } from '@sveltia/cms';
import type { DeskCollection } from '../i18n/shapes/desk.ts';
import { deskViewsIn, openDeskViews } from '../i18n/desk-views.ts';
import { deskWordsIn, openDeskWords } from '../i18n/desk-words.ts';
import { openFaultWords } from '../i18n/fault-words.ts';
import { localBackend, spokenAt } from './backend.ts';
import { openWays } from './board/board-button.ts';
import type { DeskForms } from './config.ts';
import type { DeskData } from './desk-page.ts';
import { isUnreadAsked, showUnreadField } from './refused/unread-field.ts';
import { signInHere } from './local/token-key.ts';
import { copiedLanguage } from './published/copied-language.ts';
import type { OpenedEntry } from './published/removed-texts.ts';
import type { Doomed } from './published/before-delete.ts';
import { askDelays } from './overview/ask-delays.ts';
import { openClock } from './overview/open-clock.ts';
import { rowValues } from './overview/row-values.ts';
import { entered } from './without-cms-keys.ts';
import { addressLine } from './form/address-line.ts';
import { eventTimeControl } from './form/event-time-control.ts';
import { focusFirstText } from './form/first-focus.ts';
import { groupHeading } from './form/group-heading.ts';
import { halfTyped, watchHalfTyped } from './form/half-typed.ts';
import { putTicked } from './form/ticked-order.ts';
import type { ListedVersion, OpenForm } from './former/show-version.ts';
import { formatOf } from './format-name.ts';
import { entry } from './label.ts';
import { spoken } from './desk-language.ts';
import { ProsePreview } from './prose/control/prose-preview.ts';
import { proseControl } from './prose/control/prose-control.ts';
import { askAboutLinks } from './prose/faults/ask-about-links.ts';
import type { SavedEntry } from './text/desk-text.ts';
import type { Values } from '../manuscript/yaml/yaml-map.ts';
import type { Failure } from './refused/told-why.ts';

const shipped = JSON.parse(document.querySelector('#desk-data')?.textContent ?? '') as DeskData;
const [first = ''] = shipped.settings.languages;

const prefs = localStorage.getItem('sveltia-cms.prefs');
const language = spoken(prefs, navigator.languages, shipped.languages);
const local = shipped.local && {
  ...shipped.local,
  address: spokenAt(shipped.local.address, language),
};
const data: DeskData = local ? { ...shipped, local } : shipped;
/** The forms of this language. */
const forms = async () => {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}admin/${language}.json`);
  return (await response.json()) as DeskForms;
};
const [own, now, delays] = await Promise.all([
  forms(),
  openClock(local),
  askDelays(local),
  openDeskWords(language),
  openDeskViews(language),
]);
const words = deskWordsIn(language);
const says = { desk: language, words, data };
const half = words.form.time.halfTyped;

// Validation and writing are needed at the first save only, and are larger than the rest of our code.
const reader = () => import('./text/read-file.ts');
const { states, list } = deskViewsIn(language);
const rows = { desk: language, states, delays: list.delays, timeZone: data.settings.timeZone };
const text = async () => {
  await openFaultWords(language);
  return import('./text/desk-text.ts');
};
for (const name of Object.keys(words.collections) as DeskCollection[]) {
  const isProse = name === 'releases' || name === 'pages';
  CMS.registerCustomFormat(formatOf(name), isProse ? 'mdx' : 'yaml', {
    fromFile: async (source) => {
      const { inForm, valuesOf } = await reader();
      const values = inForm(valuesOf(source, isProse ? 'prose' : 'data'));
      return name === 'releases'
        ? { ...values, ...rowValues(values, rows, now(), await delays.read(source)) }
        : values;
    },
    toFile: async (values) => (await text()).deskText(entered(values as Record<string, unknown>), name),
  });
}
/** Whether the form that is open is one of this collection, and not of a text to which an entry was added. */
const isOpen = (collection: string): boolean => location.hash.startsWith(`#/collections/${collection}`);
/** What a save needs of the Map of Immutable. The compiler compares the whole type with itself for seconds. */
type MergedByCms = { merge: (values: object) => never };
/** What the form that is saved was opened on. */
const opened: { entry?: OpenedEntry | undefined } = {};
/** The entry that was handed to the server last, for what that says about it. */
let handed: SavedEntry | undefined;
CMS.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const before = opened.entry;
    await text();
    const { refuseSave } = await import('./refused/refuse-save.ts');
    const saved = entered(entry.toJS() as unknown as SavedEntry);
    const judge = (one: SavedEntry): Promise<void> =>
      refuseSave(one, isOpen(one.collection), { ...says, now: now(), half: halfTyped(document, half) });
    await judge((handed = saved));
    // Nothing means no change for the CMS, unlike in its types.
    if (saved.collection !== 'releases') return undefined as never;
    const { askBeforeSave } = await import('./published/before-save.ts');
    const { asSaved, patchedRelease } = await import('./published/answered.ts');
    const patch = await askBeforeSave(saved, before, data, { desk: language, words }, now(), (answered) =>
      judge(patchedRelease(saved, first, answered)),
    );
    if (!patch) throw new Error('saving_cancelled');
    // The keys of the CMS stay in what goes back to it.
    const raw = patchedRelease(entry.toJS() as unknown as SavedEntry, first, patch);
    const { data: values, i18n } = asSaved(raw, first, rows, now(), delays.saved);
    return (entry as unknown as MergedByCms).merge({ data: values, i18n });
  },
});
/** Asked by the CMS (`published/cms-changes.ts`). */
Object.assign(window, {
  deskOpened: (entry?: OpenedEntry) => Object.assign(opened, { entry }),
  deskMayDelete: async (doomed: readonly Doomed[]) => {
    const { mayDelete } = await import('./published/before-delete.ts');
    return mayDelete(doomed, data, { desk: language, words }, now());
  },
  deskToldWhy: async (failure: Failure, what: 'saved' | 'deleted' | 'step') =>
    (await import('./refused/told-why.ts')).toldWhy(failure, what, { ...says, handed, showUnreadField }),
  deskCopied: copiedLanguage,
  deskPutTicked: putTicked,
  deskUpload: async (file: File) =>
    (await import('./upload/large-picture.ts')).uploaded(file, language, local),
  deskShowVersion: async (version: ListedVersion, form: OpenForm) => {
    const { showVersion } = await import('./former/show-version.ts');
    const { timeZone } = data.settings;
    const rowOf = (values: Values) =>
      form.collectionName === 'releases' ? rowValues(values, rows, now()) : {};
    return showVersion(version, form, data, { desk: language, words, timeZone, rowOf });
  },
});
CMS.registerEventListener({
  name: 'postSave',
  handler: async ({ entry }) => {
    (await import('./published/before-save.ts')).forgetAnswer();
    // A change that is reviewed first is public when somebody publishes it.
    if (config.publish_mode === 'editorial_workflow') return;
    const { savedSentence, showSentence } = await import('./overview/after-save.ts');
    const saved = entered(entry.toJS() as unknown as SavedEntry);
    // Somebody who is saved along with a text says nothing of when that is public.
    if (!isOpen(saved.collection)) return;
    const at = { desk: language, timeZone: data.settings.timeZone, overview: local?.overview };
    showSentence(savedSentence(saved.collection, saved.data, at, now()), at);
  },
});
// Only the desk of one machine has a server that renders drafts.
if (local?.drafts) {
  const { pagePane } = await import('./pane/page-pane.ts');
  const { previewed } = await import('./draft/draft-request.ts');
  const settings = { drafts: local.drafts, desk: language, languages: data.settings.languages };
  for (const name of previewed) CMS.registerPreviewTemplate(name, pagePane(name, settings) as never);
}
CMS.registerFieldType(
  'prose',
  proseControl({
    desk: language,
    languages: data.settings.languages,
    words: words.prose,
    labelOf: (path) => words.components[path] ?? [entry(words.fields, path)].flat()[0],
    choicesOfField: (path) =>
      Object.entries(entry(words.options, path) ?? {}).map(([id, name]) => ({ id, name })),
    components: own.components,
    problemsOf: (hrefs) => askAboutLinks(hrefs, data),
    uploaded: async (file) => (await import('./upload/large-picture.ts')).uploaded(file, language, local),
  }) as unknown as CustomFieldControl,
  ProsePreview as unknown as CustomFieldPreview,
);

CMS.registerFieldType(
  'address',
  addressLine(data.settings, words.form.address) as unknown as CustomFieldControl,
);
CMS.registerFieldType(
  'group',
  groupHeading({ desk: language, server: local?.address, settings: data.settings, now }) as never,
);
const timeSettings = { words: words.form.time, timeZone: data.settings.timeZone, first };
CMS.registerFieldType('event-time', eventTimeControl(timeSettings) as unknown as CustomFieldControl);

document.querySelector('h1')?.replaceChildren(words.title);
focusFirstText();
// Only the desk of one machine looks into files, and shows the field when it cannot.
if (!local || isUnreadAsked()) showUnreadField();
watchHalfTyped(half);
openWays(data, language, now);
let { config } = own;
if (local) {
  config = {
    ...config,
    backend: { ...config.backend, ...localBackend(local, location.origin) } as typeof config.backend,
  };
  signInHere(shipped.local?.address ?? '');
}
await CMS.init({ config });
