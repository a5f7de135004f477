import CMS from '@sveltia/cms';
import type { DeskData } from './desk-page.ts';

const data = JSON.parse(document.querySelector('#desk-data')?.textContent ?? '') as DeskData;

/** The language the CMS will speak: the one chosen in it, or else the browser's. */
function deskLanguage(): string {
  const kept = localStorage.getItem('sveltia-cms.prefs');
  const { locale } = (kept ? JSON.parse(kept) : {}) as { locale?: string };
  const wanted = locale ? [locale] : navigator.languages;
  return wanted.map((tag) => tag.slice(0, 2)).find((tag) => data.forms[tag]) ?? 'en';
}

const forms = data.forms[deskLanguage()];
if (!forms) throw new Error('The desk has no English forms.');
await CMS.init({ config: forms.config });
