import { zipSync } from 'fflate';
import { archives, film, lfsPointer, loginPage } from '../../../e2e/fixtures/file-bytes.ts';
import { moving, pictures } from '../../../e2e/fixtures/pictures.ts';
import { notYet, release } from '../../../e2e/small-newsroom.ts';
import { at, dir, head, tellTheSame, withPicture } from '../../../e2e/fixtures/situations.ts';

const heldBack = {
  'releases/2026-08-01-zweite-meldung/index.de.mdx': release(
    { ...notYet, publishedAt: '2026-08-01T10:00:00+02:00' },
    'Nichts als dies.',
  ),
};

tellTheSame([
  {
    what: 'a pointer of Git LFS in place of a file',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./zahlen.pdf, title: Zahlen zum Hafen }]' }),
      [`${dir}zahlen.pdf`]: lfsPointer,
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Only the pointer of Git LFS is here, not the file itself. Fetch the file (git lfs pull); a CI fetches it only if LFS is switched on for its checkout (lfs: true). Found: ./zahlen.pdf',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Hier liegt nur der Verweis von Git LFS, nicht die Datei selbst. Holen Sie die Datei (git lfs pull); eine CI holt sie nur, wenn LFS für ihren Checkout eingeschaltet ist (lfs: true). Gefunden: ./zahlen.pdf',
    ],
  },
  {
    what: 'a login in place of a file',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./zahlen.pdf, title: Zahlen zum Hafen }]' }),
      [`${dir}zahlen.pdf`]: loginPage,
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: This is a web page and not PDF: a server has answered with a page in place of the file, for example to ask for a login. Download the file again, and open it before you put it here. Found: ./zahlen.pdf',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Dies ist eine Webseite und kein PDF: Ein Server hat statt der Datei eine Seite geschickt, zum Beispiel eine Anmeldung. Laden Sie die Datei noch einmal herunter und öffnen Sie sie, bevor Sie sie hierherlegen. Gefunden: ./zahlen.pdf',
    ],
  },
  {
    what: 'a file with another ending',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./zahlen.docx, title: Zahlen zum Hafen }]' }),
      [`${dir}zahlen.docx`]: archives.plain(),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: The content of the file is not DOCX but ZIP. Correct the ending of its name, or export it again as DOCX. Found: ./zahlen.docx',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Der Inhalt der Datei ist nicht DOCX, sondern ZIP. Berichtigen Sie die Endung ihres Namens oder exportieren Sie sie noch einmal als DOCX. Gefunden: ./zahlen.docx',
    ],
  },
  {
    what: 'an archive that is cut off',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./zahlen.zip, title: Zahlen zum Hafen }]' }),
      [`${dir}zahlen.zip`]: archives.cutOff(),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: The end of the file is missing. Copy or download it again. Found: ./zahlen.zip',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Das Ende der Datei fehlt. Kopieren oder laden Sie sie noch einmal. Gefunden: ./zahlen.zip',
    ],
  },
  {
    what: 'an archive with a password',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./zahlen.zip, title: Zahlen zum Hafen }]' }),
      [`${dir}zahlen.zip`]: archives.aes(),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: warning: The file asks for a password: readers cannot open it, and nobody can search it for words that are held back. Save it without a password. If it needs one, look at it yourself, then let it through (unread: allowed). Found: ./zahlen.zip!bericht.txt',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Hinweis: Die Datei fragt nach einem Kennwort: Leser können sie nicht öffnen, und in ihr lässt sich nicht nach zurückgehaltenen Wörtern suchen. Speichern Sie sie ohne Kennwort. Muss es eines sein, sehen Sie sie selbst an, und geben Sie sie dann frei (unread: allowed). Gefunden: ./zahlen.zip!bericht.txt',
    ],
  },
  {
    what: 'an archive with a password, while a release is held back',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./zahlen.zip, title: Zahlen zum Hafen }]' }),
      [`${dir}zahlen.zip`]: archives.aes(),
      ...heldBack,
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: The file asks for a password: readers cannot open it, and nobody can search it for words that are held back. Save it without a password. If it needs one, look at it yourself, then let it through (unread: allowed). Found: ./zahlen.zip!bericht.txt',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Die Datei fragt nach einem Kennwort: Leser können sie nicht öffnen, und in ihr lässt sich nicht nach zurückgehaltenen Wörtern suchen. Speichern Sie sie ohne Kennwort. Muss es eines sein, sehen Sie sie selbst an, und geben Sie sie dann frei (unread: allowed). Gefunden: ./zahlen.zip!bericht.txt',
    ],
  },
  {
    what: 'an archive that few programs unpack',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./zahlen.zip, title: Zahlen zum Hafen }]' }),
      [`${dir}zahlen.zip`]: archives.deflate64(),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: warning: The archive is packed in a way that many programs cannot unpack (Deflate64). Pack it again in the usual way (Deflate). If it has to be so, look at it yourself, then let it through (unread: allowed). Found: ./zahlen.zip!bericht.txt',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Hinweis: Das Archiv ist auf eine Art gepackt, die viele Programme nicht entpacken (Deflate64). Packen Sie es noch einmal auf die übliche Art (Deflate). Muss es so sein, sehen Sie es selbst an, und geben Sie es dann frei (unread: allowed). Gefunden: ./zahlen.zip!bericht.txt',
    ],
  },
  {
    what: 'a film in an archive, while a release is held back',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./zahlen.zip, title: Zahlen zum Hafen }]' }),
      [`${dir}zahlen.zip`]: zipSync({ 'film.mp4': film() }),
      ...heldBack,
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Nobody can search this file (mp4) for words that are held back. Look at it yourself, then let it through (unread: allowed). Found: ./zahlen.zip!film.mp4',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: In dieser Datei (mp4) lässt sich nicht nach zurückgehaltenen Wörtern suchen. Sehen Sie sie selbst an, und geben Sie sie dann frei (unread: allowed). Gefunden: ./zahlen.zip!film.mp4',
    ],
  },
  {
    what: 'an archive with a password that somebody has looked at',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./zahlen.zip, title: Zahlen zum Hafen, unread: allowed }]' }),
      [`${dir}zahlen.zip`]: archives.locked(),
      ...heldBack,
    }),
    en: [],
    de: [],
  },
  {
    what: 'a picture with another ending',
    changes: async () => ({ ...withPicture, [dir + 'hafen.jpg']: await pictures.png() }),
    en: [
      `${at}:7:15 image.src: The content of the file is not JPG but PNG. Correct the ending of its name, or export it again as JPG. Found: ./hafen.jpg`,
    ],
    de: [
      `${at}:7:15 image.src: Der Inhalt der Datei ist nicht JPG, sondern PNG. Berichtigen Sie die Endung ihres Namens oder exportieren Sie sie noch einmal als JPG. Gefunden: ./hafen.jpg`,
    ],
  },
  {
    what: 'a picture that moves',
    changes: async () => ({
      ...head({
        image: '{ src: ./hafen.webp, alt: Ein Schiff im Hafen, credit: Ada, caption: Die Ada im Mai }',
      }),
      [dir + 'hafen.webp']: await moving.webp(),
    }),
    en: [
      `${at}:7:15 image.src: The picture moves. Pictures here stand still and show what their alternative text says. Save one frame as PNG or JPEG, and offer the film as a video. Found: ./hafen.webp`,
    ],
    de: [
      `${at}:7:15 image.src: Das Bild bewegt sich. Bilder stehen hier still und zeigen, was ihr Alternativtext sagt. Speichern Sie ein Einzelbild als PNG oder JPEG, und bieten Sie den Film als Video an. Gefunden: ./hafen.webp`,
    ],
  },
]);
