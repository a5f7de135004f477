import { deskViewsIn } from '../../i18n/desk-views.ts';
import { languageNameIn } from '../../i18n/words.ts';
import { decide } from './decision.ts';

/** Asks whether public texts of some languages shall really disappear from their addresses. Resolves to whether they shall. */
export async function askAboutRemoval(
  languages: readonly string[],
  addresses: readonly string[],
  desk: string,
): Promise<boolean> {
  const { title, hiding, removing, next, cancel } = deskViewsIn(desk).published;
  const names = languages.map((one) => languageNameIn(one, desk)).join(', ');
  const answer = await decide({
    title,
    says: [removing.gone(names, addresses.join(', ')), hiding.instead],
    choices: [
      { value: 'keep', label: removing.keep, hint: removing.how },
      { value: 'remove', label: removing.anyway },
    ],
    chosen: 'keep',
    save: next,
    cancel,
  });
  return answer?.get('choice') === 'remove';
}
