import type { MediaRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { colourChanged } from './colours.ts';
import { drawingFlaws } from './drawing-flaws.ts';
import { fileFlaws } from './file-flaws.ts';
import { meant } from './meant.ts';
import { listed } from './picture-tells.ts';
import { recordingFaults } from './recordings.ts';

/** What is wrong with pictures, attachments, videos and events that a text shows. */
export const mediaFaults: Sentences<MediaRule> = {
  ...recordingFaults,
  altMissing: ({ example }) =>
    `Dem Bild fehlt der Alternativtext. Sagen Sie, was es zeigt (alt: ${example}).`,
  creditMissing: ({ example }) =>
    `Dem Bild fehlt der Bildnachweis. Nennen Sie die Quelle (credit: ${example}).`,
  captionMissing: ({ example }) =>
    `Dem Bild fehlt die Bildunterschrift. Sagen Sie, wer von links nach rechts zu sehen ist, was, wann und wo (${example}).`,
  pictureNeedsFigure: ({ example }) =>
    `Ein Bild im Text braucht Alternativtext und Bildnachweis. Schreiben Sie es als Figure (${example}).`,
  pictureAbsent: ({ suggestion }) =>
    `Dieses Bild liegt nicht im Ordner.${meant(suggestion)} Legen Sie die Datei neben den Text oder berichtigen Sie den Namen.`,
  pictureCorrupt: () =>
    'Das Bild lässt sich nicht lesen. Speichern Sie es erneut als JPEG oder PNG und ersetzen Sie die Datei.',
  pictureTooSmall: ({ min, width }) =>
    `Das Bild ist ${width} Pixel breit. Liefern Sie das Original mit mindestens ${min}.`,
  pictureTooLarge: ({ max, found }) =>
    `Das Bild hat ${found} Millionen Bildpunkte. Legen Sie es verkleinert hierher, mit höchstens ${max} Millionen (16.000 × 10.000).`,
  pictureFormat: ({ values }) =>
    `Dieses Bildformat können wir nicht zeigen. Verwenden Sie ein anderes (${values}).`,
  attachmentAbsent: ({ suggestion }) =>
    `Diese Datei liegt nicht im Ordner.${meant(suggestion)} Legen Sie sie dort ab oder berichtigen Sie den Namen.`,
  unsafeSvg: ({ flaw }) => drawingFlaws[flaw],
  pictureTells: ({ tells }) =>
    `Die Datei enthält ${listed(tells)}. Leser bekommen das nicht, aber git behält es für immer. Entfernen Sie es vor dem Commit: npm run check -- --fix.`,
  signedPictureTells: ({ tells }) =>
    `Die Datei enthält ${listed(tells)}. Sie ist signiert (C2PA) und wird deshalb unverändert veröffentlicht. Exportieren Sie sie noch einmal ohne diese Angaben oder ohne Signatur.`,
  pictureSaysAi: ({ type }) =>
    `Laut der Datei hat künstliche Intelligenz das Bild erzeugt oder verändert. Sagen Sie es auch den Lesern (digitalSourceType: ${type}).`,
  publicFileNotPlain: () =>
    'Dateien in public/ werden veröffentlicht, wie sie sind, und diese enthält mehr als das Bild. Entfernen Sie den Rest: npm run check -- --fix.',
  attachmentFormat: ({ values }) =>
    `Dateien dieser Art bieten wir nicht zum Herunterladen an. Verwenden Sie eine andere (${values}).`,
  brandFormat: ({ values }) => `Dateien dieser Art passen hier nicht. Nehmen Sie eine andere (${values}).`,
  typefaceCorrupt: () =>
    'Die Datei ist keine Schrift im Format WOFF2 oder beschädigt. Nehmen Sie die Fassung fürs Web vom Hersteller, oder wandeln Sie sie um (fonttools, woff2_compress).',
  typefaceWithoutLetters: () =>
    'Diese Schrift hat keine lateinischen Buchstaben. Nehmen Sie die Datei mit „latin“ im Namen.',
  heavyFaces: ({ found, max }) =>
    `Die aufrechten Schriften wiegen zusammen ${found} kB. Mehr als ${max} kB lädt keine Seite vorab; bis sie da sind, steht eine andere Schrift. Lassen Sie Zeichen weg, die Sie nicht brauchen, oder nehmen Sie eine variable Datei.`,
  colourChanged,
  unreadFile: ({ format }) =>
    `In dieser Datei (${format}) lässt sich nicht nach zurückgehaltenen Wörtern suchen. Sehen Sie sie selbst an, und geben Sie sie dann frei (unread: allowed).`,
  fileNotAsNamed: (facts) => fileFlaws[facts.wrong](facts),
  lockedFile: () =>
    'Die Datei fragt nach einem Kennwort: Leser können sie nicht öffnen, und in ihr lässt sich nicht nach zurückgehaltenen Wörtern suchen. Speichern Sie sie ohne Kennwort. Muss es eines sein, sehen Sie sie selbst an, und geben Sie sie dann frei (unread: allowed).',
  strangePacking: ({ format }) =>
    `Das Archiv ist auf eine Art gepackt, die viele Programme nicht entpacken (${format}). Packen Sie es noch einmal auf die übliche Art (Deflate). Muss es so sein, sehen Sie es selbst an, und geben Sie es dann frei (unread: allowed).`,
  pictureMoves: () =>
    'Das Bild bewegt sich. Bilder stehen hier still und zeigen, was ihr Alternativtext sagt. Speichern Sie ein Einzelbild als PNG oder JPEG, und bieten Sie den Film als Video an.',
  eventUnknown: ({ suggestion }) =>
    `Kein Termin dieser Datei hat diesen Titel.${meant(suggestion)} Schreiben Sie einen Titel, der unter events steht.`,
  videoHost: ({ values }) =>
    `Führt zu keinem Video, das wir abspielen können. Schreiben Sie die Adresse eines Videos (https://vimeo.com/123456789; ${values}).`,
  noPicture: () =>
    'Die Meldung hat kein Bild. Ergänzen Sie eines, wenn Sie können (image: { src: ./foto.jpg, alt: …, credit: … }).',
  noTermsPage: ({ example }) =>
    `Bilder dürfen nach eigenen Bedingungen verwendet werden, aber keine Seite nennt sie. Schreiben Sie eine (${example}); jedes Bild führt dann dorthin.`,
};
