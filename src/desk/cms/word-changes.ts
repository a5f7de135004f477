import type { BundleChange } from '../form/cms-changes.ts';

/** The unit of the counter below a text (`form/cms-changes.ts`). */
const counted = (signs: string): BundleChange => [
  '"character_counter":{',
  `"character_counter":{"signs":"${signs}",`,
];

/** Words of the CMS that the desk says in another way, by dictionary. Each of them must stand there once. */
export const wordChanges: Readonly<Record<string, readonly BundleChange[]>> = {
  'locales/de.json': [
    [
      'Beim Speichern des Eintrags ist ein Fehler aufgetreten. Bitte später erneut versuchen.',
      'Der Eintrag wurde nicht gespeichert. Bitte beheben Sie dies und speichern Sie noch einmal:',
    ],
    ['"validate":"Validieren"', '"validate":"Jetzt prüfen"'],
    ['"backlinks":{"title":"Rückverweise"', '"backlinks":{"title":"Kommt vor in"'],
    counted('Zeichen'),
  ],
  'locales/fr.json': [
    [
      'Une erreur s’est produite lors de l’enregistrement de l’entrée. Veuillez réessayer plus tard.',
      'L’entrée n’a pas été enregistrée. Corrigez ceci et enregistrez encore une fois :',
    ],
    ['"validate":"Valider"', '"validate":"Vérifier maintenant"'],
    ['"backlinks":{"title":"Liens entrants"', '"backlinks":{"title":"Figure dans"'],
    counted('caractères'),
  ],
  'locales/ko.json': [
    [
      '엔트리를 저장하는 중 오류가 발생했습니다. 나중에 다시 시도하십시오.',
      '엔트리를 저장하지 않았습니다. 다음을 고친 뒤 다시 저장하세요:',
    ],
    ['"validate":"검증"', '"validate":"지금 검사"'],
    ['"backlinks":{"title":"백링크"', '"backlinks":{"title":"쓰인 곳"'],
    counted('자'),
  ],
};
