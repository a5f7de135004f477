import type { BundleChange } from '../form/cms-changes.ts';

/** The unit of the counter below a text (`form/cms-changes.ts`). */
const counted = (signs: string): BundleChange => [
  '"character_counter":{',
  `"character_counter":{"signs":"${signs}",`,
];

/** A piece of a dictionary as the object of a script: keys without quotation marks, texts between backticks. */
const asCode = (json: string): string => json.replace(/"(\w+)":/g, '$1:').replaceAll('"', '`');

/** What the CMS calls a slug, in its words and in ours: the word itself, what changes it, and what can be wrong with it. */
type SlugWords = Record<
  'name' | 'edit' | 'empty' | 'invalid' | 'duplicate',
  readonly [from: string, to: string]
>;

/** The changes of a dictionary, so that nobody has to know what a slug is. */
const slugIn = ({ name, edit, empty, invalid, duplicate }: SlugWords): BundleChange[] => [
  [`,"slug":"${name[0]}","singleton":`, `,"slug":"${name[1]}","singleton":`],
  [`,"slug":"${name[0]}","commit_author":`, `,"slug":"${name[1]}","commit_author":`],
  [`"edit_slug":"${edit[0]}"`, `"edit_slug":"${edit[1]}"`],
  ...[empty, invalid, duplicate].map(([from, to]): BundleChange => [`"${from}"`, `"${to}"`]),
];

/**
 * What was not saved and comes back: its question, and its answer. The CMS calls that a draft, as the desk calls a text that
 * nobody is to see.
 */
const unsavedIn = (
  title: readonly [from: string, to: string],
  about: readonly [from: string, to: string],
): BundleChange[] => [
  [`"restore_backup_title":"${title[0]}"`, `"restore_backup_title":"${title[1]}"`],
  [`"${about[0]}"`, `"${about[1]}"`],
];

const english: readonly BundleChange[] = [
  ...slugIn({
    name: ['Slug', 'Name in the address'],
    edit: ['Edit Slug', 'Change the name in the address'],
    empty: ['The slug cannot be empty.', 'The address needs a name.'],
    invalid: [
      'The slug cannot contain special characters, including slashes and spaces.',
      'The name in the address has no special characters, slashes or spaces.',
    ],
    duplicate: ['This slug is used for another entry.', 'Another entry has this name in its address.'],
  }),
  ...unsavedIn(
    ['Restore Draft', 'Unsaved changes'],
    [
      'This entry has a backup from {$datetime}. Do you want to restore the edited draft?',
      'There are changes from {$datetime} that were not saved. Put them back into the form?',
    ],
  ),
  ['"validate":"Validate"', '"validate":"Check now"'],
  ['"paste_image":"Paste Image"', '"paste_image":"From the clipboard"'],
  ['The {$locale} content has been disabled.', 'There is no text in {$locale}.'],
  ['"slug":{"title":"Slug"', '"slug":{"title":"Address"'],
  ['"This entry doesn’t have a slug."', '"This entry has no name for an address."'],
  ['"backlinks":{"title":"Backlinks"', '"backlinks":{"title":"Appears in"'],
];

/** The same in the code of the CMS, which has its English as well as a dictionary. */
export const englishChanges: readonly BundleChange[] = english.map(([from, to]) => [
  asCode(from),
  asCode(to),
]);

/** Words of the CMS that the desk says in another way, by dictionary. Each of them must stand there once. */
export const wordChanges: Readonly<Record<string, readonly BundleChange[]>> = {
  'locales/de.json': [
    [
      'Beim Speichern des Eintrags ist ein Fehler aufgetreten. Bitte später erneut versuchen.',
      'Der Eintrag wurde nicht gespeichert. Bitte beheben Sie dies und speichern Sie noch einmal:',
    ],
    ...unsavedIn(
      ['Entwurf wiederherstellen', 'Nicht gespeicherte Änderungen'],
      [
        'Für diesen Eintrag existiert eine Sicherung vom {$datetime}. Soll der bearbeitete Entwurf wiederhergestellt werden?',
        'Hier wurde etwas geändert und nicht gespeichert ({$datetime}). Soll es zurück ins Formular?',
      ],
    ),
    ['"validate":"Validieren"', '"validate":"Jetzt prüfen"'],
    ['Der Inhalt für {$locale} wurde deaktiviert.', 'Auf {$locale} gibt es hier keinen Text.'],
    // Inserting is what the text does. This takes the picture that was copied elsewhere.
    ['"paste_image":"Bild einfügen"', '"paste_image":"Aus der Zwischenablage"'],
    ['"backlinks":{"title":"Rückverweise"', '"backlinks":{"title":"Kommt vor in"'],
    ...slugIn({
      name: ['Slug', 'Name in der Adresse'],
      edit: ['Slug bearbeiten', 'Namen in der Adresse ändern'],
      empty: ['Der Slug darf nicht leer sein.', 'In der Adresse fehlt ein Name.'],
      invalid: [
        'Der Slug darf keine Sonderzeichen enthalten, auch keine Schrägstriche und Leerzeichen.',
        'Der Name in der Adresse hat keine Sonderzeichen, Schrägstriche oder Leerzeichen.',
      ],
      duplicate: [
        'Dieser Slug wird bereits von einem anderen Eintrag verwendet.',
        'Diesen Namen in der Adresse hat schon ein anderer Eintrag.',
      ],
    }),
    counted('Zeichen'),
  ],
  'locales/en-US.json': english,
  'locales/fr.json': [
    [
      'Une erreur s’est produite lors de l’enregistrement de l’entrée. Veuillez réessayer plus tard.',
      'L’entrée n’a pas été enregistrée. Corrigez ceci et enregistrez encore une fois :',
    ],
    ...unsavedIn(
      ['Restaurer le brouillon', 'Modifications non enregistrées'],
      [
        'Cette entrée dispose d’une sauvegarde du {$datetime}. Voulez-vous restaurer le brouillon modifié ?',
        'Des modifications n’ont pas été enregistrées ({$datetime}). Les remettre dans le formulaire ?',
      ],
    ),
    ['"validate":"Valider"', '"validate":"Vérifier maintenant"'],
    ['"paste_image":"Coller l’image"', '"paste_image":"Depuis le presse-papiers"'],
    ['Le contenu en {$locale} a été désactivé.', 'Il n’y a pas de texte en {$locale}.'],
    ['"backlinks":{"title":"Liens entrants"', '"backlinks":{"title":"Figure dans"'],
    ...slugIn({
      name: ['Slug', 'Nom dans l’adresse'],
      edit: ['Modifier le slug', 'Modifier le nom dans l’adresse'],
      empty: ['Le slug ne peut pas être vide.', 'Il manque un nom dans l’adresse.'],
      invalid: [
        'Le slug ne peut pas contenir de caractères spéciaux, y compris les barres obliques et les espaces.',
        'Le nom dans l’adresse n’a ni caractères spéciaux, ni barres obliques, ni espaces.',
      ],
      duplicate: [
        'Ce slug est déjà utilisé par une autre entrée.',
        'Une autre entrée a déjà ce nom dans son adresse.',
      ],
    }),
    counted('caractères'),
  ],
  'locales/ko.json': [
    [
      '엔트리를 저장하는 중 오류가 발생했습니다. 나중에 다시 시도하십시오.',
      '엔트리를 저장하지 않았습니다. 다음을 고친 뒤 다시 저장하세요:',
    ],
    ...unsavedIn(
      ['초안 복원', '저장하지 않은 변경'],
      [
        '이 엔트리에는 {$datetime}에 저장된 백업이 있습니다. 편집 중이던 초안을 복원하시겠습니까?',
        '저장하지 않은 변경({$datetime})이 있습니다. 양식으로 되돌릴까요?',
      ],
    ),
    ['"validate":"검증"', '"validate":"지금 검사"'],
    ['"paste_image":"이미지 붙여넣기"', '"paste_image":"클립보드에서 가져오기"'],
    ['"backlinks":{"title":"백링크"', '"backlinks":{"title":"쓰인 곳"'],
    ['"{$locale} 콘텐츠가 비활성화되었습니다."', '"{$locale} 텍스트가 없습니다."'],
    ...slugIn({
      name: ['슬러그', '주소에 쓰는 이름'],
      edit: ['슬러그 편집', '주소에 쓰는 이름 바꾸기'],
      empty: ['슬러그는 비워 둘 수 없습니다.', '주소에 쓸 이름이 없습니다.'],
      invalid: [
        '슬러그에는 슬래시와 공백을 포함한 특수 문자를 사용할 수 없습니다.',
        '주소에 쓰는 이름에는 특수 문자, 슬래시, 공백을 쓸 수 없습니다.',
      ],
      duplicate: [
        '이 슬러그는 다른 엔트리에서 사용 중입니다.',
        '주소에 쓰는 이름이 같은 엔트리가 이미 있습니다.',
      ],
    }),
    counted('자'),
  ],
};
