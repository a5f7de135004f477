import { digestOf } from '../files/digest.ts';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { cmsWordsIn } from '../i18n/cms-words.ts';
import { deskLanguages } from '../i18n/desk-words.ts';
import type { CmsWords } from '../i18n/shapes/cms.ts';
import { boardChanges } from './board/cms-changes.ts';
import { tabChanges } from './cms/tab-changes.ts';
import { englishChanges, wordChanges } from './cms/word-changes.ts';
import { cmsLocale } from './desk-language.ts';
import { type BundleChange, formChanges, lightChanges } from './form/cms-changes.ts';
import { addingChanges } from './prose/control/adding-changes.ts';
import { publishedChanges } from './published/cms-changes.ts';
import { formerChanges } from './former/cms-changes.ts';
import { hostChanges } from './host/host-changes.ts';
import { uploadChanges } from './upload/cms-changes.ts';

/** The style of the CMS loads these three fonts from another host. The CMS also brings them as files. */
const foreignFonts = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/[^)"'`]+\.woff2/g;
const expected = 3;

/** The CMS colours code in two hundred languages. No field of a newsroom holds code. */
const colouring = /^@shikijs\/(?:langs|themes)\//;
/** The words of the CMS in a language. It brings 28, of which the desk offers four. */
const dictionaries = /\/locales\/([\w-]+)\.json$/;
const maps = /^(?:leaflet|terra-draw)/;
const nothing = fileURLToPath(new URL('empty-module.ts', import.meta.url));

/** A pin for maps, which no form here uses. */
const pin = /new URL\(`assets\/marker-icon-2x-\w+\.png`,import\.meta\.url\)\.href/;

/** The code of the CMS without addresses of other hosts, and without a picture that is never shown. */
export function withoutForeignFonts(code: string): string {
  const found = code.match(foreignFonts)?.length ?? 0;
  if (found !== expected) {
    throw new Error(
      `The CMS names ${found} fonts of foreign hosts instead of ${expected}. Look at what has changed in it, then at src/desk/cms-plugin.ts.`,
    );
  }
  return code.replace(foreignFonts, 'data:,').replace(pin, "''");
}

/** The texts and code of the CMS that the desk replaces, by file. */
const changes: Readonly<Record<string, readonly BundleChange[]>> = {
  'npm/index.js': [
    ...hostChanges,
    ...englishChanges,
    // The CMS prints this above the reason for a failed save. Trying again later seldom helps.
    [
      'There was an error while saving the entry. Please try again later.',
      'The entry has not been saved. Please mend this and save again:',
    ],
    // Status checks of other services ask other hosts. The content security policy would block them with an error.
    ['https://www.githubstatus.com/api/v2/status.json', 'data:,'],
    ['https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7', 'data:,'],
    // The local desk has a name of its own below `localhost`, which browsers trust like `localhost` itself.
    [
      '[`localhost`,`127.0.0.1`,`[::1]`].includes(n)',
      '(n.endsWith(`.localhost`)||[`localhost`,`127.0.0.1`,`[::1]`].includes(n))',
    ],
    // The CMS offers, and takes from the browser, only languages that the desk speaks. Otherwise its buttons would have
    // another language than our forms.
    [
      '`ar,bg,ca,cs,da,de,el,en-CA,en-GB,en-US,es-CO,fa,fi,fr,hr,it,ja,ko,nl,pl,pt-BR,pt-PT,ru,sv,tr,uk,vi,zh-CN,zh-TW`',
      `\`${deskLanguages.map(cmsLocale).join(',')}\``,
    ],
    // Readers who need larger letters must be able to zoom.
    ['`maximum-scale=1`,', ''],
    // An inserted component takes the focus. One that was there before would draw an editor away from the title.
    [
      'e.closest(`[role="textbox"][aria-readonly="false"]`)&&e.focus()',
      'document.activeElement?.matches(`body,[data-entry-draft-root]`)||e.closest(`[role="textbox"][aria-readonly="false"]`)&&e.focus({preventScroll:!0})',
    ],
    // After a refused save, only languages that have a text have results. Reading the results of another language (in
    // the switch of languages, every field and the list of faults) throws, so that it could not be added any more:
    // https://github.com/sveltia/sveltia-cms/blob/main/src/lib/services/contents/draft/validate/index.js
    [
      'return e.validities=r,e.validationMessages=i,n}',
      'return Object.keys(e.validities??{}).forEach(t=>{r[t]??={},i[t]??={}}),e.validities=r,e.validationMessages=i,n}',
    ],
    ...publishedChanges,
    ...formerChanges,
    ...uploadChanges,
    ...addingChanges,
    ...boardChanges,
    ...tabChanges,
    // An existing file is named like an uploaded one: with a leading `./`, which distinguishes it from an address.
    ['if(t===n)return e.name;', 'if(t===n)return`./${e.name}`;'],
    ['return e.path.slice(i.length+1)', 'return`./${e.path.slice(i.length+1)}`'],
    // The control of the body also asks for its language, for the names of people and organisations, and for pictures.
    // The CMS knows them where it calls the control, but gives them to previews only.
    [
      'onChange:o,addFile:s,pickFile:c,ref:l})',
      'onChange:o,addFile:s,pickFile:c,language:a,...deskAdding(i),getCollection:aLe,getAsset:i?Y1({draft:i,locale:a}).getAsset:void 0,ref:l})',
    ],
    // An uploaded or renamed file gets a name that every system has. The CMS keeps signs that break addresses.
    ['(0,She.default)(e.normalize().replace(/[\\s\\u00A0\\u202F]+/g,` `))', 'plainFileName(e)'],
    // A long name of an entry ends with a whole word.
    ['(d=OO(d,u,{ellipsis:``}))', '(d=d.slice(0,u+1).replace(/-[^-]*$/,``).slice(0,u))'],
    [
      '(_=OO(_,m,{ellipsis:``}).replace(/-$/,``))',
      '(_.length>m&&(_=_.slice(0,m+1).replace(/-[^-]*$/,``).slice(0,m)))',
    ],
    // A name that another file has in other capitals is taken: on macOS and Windows the two are one file.
    ['(?<num>\\\\d+?))?${r?`\\\\.${r}`:``}$`)', '(?<num>\\\\d+?))?${r?`\\\\.${r}`:``}$`,`i`)'],
    ...formChanges,
    ...lightChanges,
    // An item that contains a list consists of proxies. The browser cannot clone them, so duplicating the item failed.
    [
      'if(typeof n==`number`)return structuredClone(i[n]);',
      'if(typeof n==`number`)return JSON.parse(JSON.stringify(i[n]));',
    ],
  ],
  ...wordChanges,
};

/** A file of the CMS with the changes of the desk. Undefined for any other file. */
export function reworded(code: string, id: string): string | undefined {
  const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
  const file = Object.keys(changes).find((name) => path.endsWith(`@sveltia/cms/${name}`));
  if (!file) return undefined;
  let said = code;
  for (const [from, to] of changes[file] ?? []) {
    if (said.split(from).length !== 2)
      throw new Error(`The CMS does not say “${from}” any more. Look at src/desk/cms-plugin.ts.`);
    said = said.replace(from, () => to);
  }
  const [, language] = /^locales\/([\w-]+)\.json$/.exec(file) ?? [];
  return language ? completed(said, cmsWordsIn(language)) : `${imported}${said}`;
}

/** What the changed code of the CMS calls of ours: how files are named, and where the cursor goes after an upload. */
const imported = Object.entries({
  plainFileName: '../model/file-name.ts',
  afterUpload: 'upload/after-upload.ts',
})
  .map(([name, file]) => {
    const path = fileURLToPath(new URL(file, import.meta.url)).replaceAll('\\', '/');
    return `import{${name}}from${JSON.stringify(path)};`;
  })
  .join('');

type Words = { [key: string]: string | Words };

/** A dictionary of the CMS with its missing entries. */
function completed(json: string, missing: CmsWords): string {
  const fill = (words: Words, more: CmsWords): Words => {
    for (const [key, value] of Object.entries(more))
      words[key] = typeof value === 'string' ? value : fill((words[key] ?? {}) as Words, value);
    return words;
  };
  return JSON.stringify(fill(JSON.parse(json) as Words, missing));
}

const digest = digestOf(JSON.stringify([changes, deskLanguages.map(cmsWordsIn)]));

/** The same for development. Vite bundles the CMS beforehand, and again when the name of this plugin changes. */
export const rewording: Plugin = {
  name: `depesche:cms-words-${digest}`,
  transform: (code, id) => {
    const said = reworded(code, id);
    return said === undefined ? null : { code: said, map: null };
  },
};

/**
 * Makes the CMS fit to ship: it connects to no other host, and brings nothing that no form here uses. Without
 * a desk (`isOpen`), nothing of it is shipped.
 */
export function cmsPlugin(isOpen: boolean): Plugin {
  let done = false;
  return {
    name: 'depesche:cms',
    enforce: 'pre',
    resolveId(source, importer) {
      const [, dictionary = ''] = importer?.includes('@sveltia/cms') ? (dictionaries.exec(source) ?? []) : [];
      if (dictionary && !deskLanguages.map(cmsLocale).includes(dictionary)) return nothing;
      if (colouring.test(source) || maps.test(source)) return nothing;
      if (!isOpen && source === './start.ts' && importer?.includes('/desk/Editor.astro')) return nothing;
      return null;
    },
    transform(code, id) {
      const said = reworded(code, id);
      if (said === undefined) return null;
      const isMain = id.includes('index.js');
      done ||= isMain;
      return { code: isMain ? withoutForeignFonts(said) : said, map: null };
    },
    buildEnd(error) {
      if (!error && isOpen && this.environment.name === 'client' && !done)
        throw new Error('The CMS was not among the scripts of the desk.');
    },
  };
}
