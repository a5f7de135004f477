import { readFile } from 'node:fs/promises';
import { film as filmWithoutLength } from '../../../e2e/fixtures/file-bytes.ts';
import { body, dir, tellTheSame } from '../../../e2e/fixtures/situations.ts';
import { picture } from '../../../e2e/small-newsroom.ts';

const bytes = (name: string) => readFile(new URL(`../../../e2e/newsroom/${name}`, import.meta.url));
const film = await bytes('film.mp4');
const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\nEin Kran hebt.\n';
const beside = (files: Record<string, string | Uint8Array>) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${dir}${name}`, content]));
const video = (attributes: string) =>
  `<Video src="./kran.mp4" title="Der Kran" poster="./kran.jpg" ${attributes} />`;
const still = async () => ({ 'kran.jpg': await picture() });

tellTheSame([
  {
    what: 'a film with captions and a sound with its words',
    changes: async () => ({
      ...body(
        `${video('captions="./kran.de.vtt"')}\n\n<Audio src="./horn.mp3" title="Das Horn" transcript="./horn.txt" />`,
      ),
      ...beside({
        ...(await still()),
        'kran.mp4': film,
        'kran.de.vtt': vtt,
        'horn.mp3': await bytes('sound.mp3'),
        'horn.txt': 'Ein Horn.',
      }),
    }),
    en: [],
    de: [],
  },
  {
    what: 'a film and a sound without words, and a film without a still',
    changes: async () => ({
      ...body('<Video src="./kran.mp4" title="Der Kran" />\n\n<Audio src="./horn.mp3" title="Das Horn" />'),
      ...beside({ 'kran.mp4': film, 'horn.mp3': await bytes('sound.mp3') }),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video captions>: Who cannot hear does not learn what the film says. Put captions beside the text as WebVTT (captions="./tour.de.vtt"), or a transcript (transcript="./tour.txt"). Found: <Video src="./kran.mp4" title="Der Kran" />',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video>: warning: Until somebody plays it, the film is a dark field. Give it a still picture (poster="./tour.jpg"). Found: <Video src="./kran.mp4" title="Der Kran" />',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Audio transcript>: Who cannot hear does not learn what is said. Put the words beside the text as a file (transcript="./interview.txt"). Found: <Audio src="./horn.mp3" title="Das Horn" />',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video captions>: Wer nicht hört, erfährt nicht, was der Film sagt. Legen Sie Untertitel als WebVTT neben den Text (captions="./tour.de.vtt") oder eine Abschrift (transcript="./rundgang.txt"). Gefunden: <Video src="./kran.mp4" title="Der Kran" />',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video>: Hinweis: Solange ihn niemand abspielt, ist der Film eine dunkle Fläche. Geben Sie ihm ein Vorschaubild (poster="./tour.jpg"). Gefunden: <Video src="./kran.mp4" title="Der Kran" />',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Audio transcript>: Wer nicht hört, erfährt nicht, was gesagt wird. Legen Sie die Worte als Datei neben den Text (transcript="./interview.txt"). Gefunden: <Audio src="./horn.mp3" title="Das Horn" />',
    ],
  },
  {
    what: 'a video in two places, and captions of one elsewhere',
    changes: async () => ({
      ...body(
        `${video('href="https://vimeo.com/123456789" captions="./kran.de.vtt"')}\n\n<Video href="https://vimeo.com/123456789" title="Der Kran" captions="./kran.de.vtt" />\n\n<Video title="Der Kran" />`,
      ),
      ...beside({ ...(await still()), 'kran.mp4': film, 'kran.de.vtt': vtt }),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video src>: A video is either at YouTube or Vimeo (href) or a file of your own beside the text (src="./tour.mp4"). Write one of the two. Found: ./kran.mp4',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Video captions>: This belongs to a film of your own (src). A video elsewhere has its captions there; leave it out. Found: ./kran.de.vtt',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:13:1 <Video src>: A video is either at YouTube or Vimeo (href) or a file of your own beside the text (src="./tour.mp4"). Write one of the two. Found: <Video title="Der Kran" />',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video src>: Ein Video liegt entweder bei YouTube oder Vimeo (href) oder als eigene Datei neben dem Text (src="./tour.mp4"). Schreiben Sie eines von beiden. Gefunden: ./kran.mp4',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Video captions>: Das gehört zu einem eigenen Film (src). Ein Video bei einem anderen Dienst hat seine Untertitel dort; lassen Sie es weg. Gefunden: ./kran.de.vtt',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:13:1 <Video src>: Ein Video liegt entweder bei YouTube oder Vimeo (href) oder als eigene Datei neben dem Text (src="./tour.mp4"). Schreiben Sie eines von beiden. Gefunden: <Video title="Der Kran" />',
    ],
  },
  {
    what: 'a film that no browser plays, one that says nothing, and captions that are none',
    changes: async () => ({
      ...body(
        `<Video src="./kran.avi" title="Der Kran" poster="./kran.jpg" captions="./kran.de.vtt" />\n\n<Video src="./leer.mp4" title="Der Kran" poster="./kran.jpg" captions="./kran.de.vtt" />`,
      ),
      ...beside({
        ...(await still()),
        'leer.mp4': filmWithoutLength(),
        'kran.de.vtt': '1\n00:00,0 --> 00:02,0\nSRT\n',
      }),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video captions>: The content of the file is not VTT. Export it again as VTT. Found: ./kran.de.vtt',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video src>: A file of this kind is no use here. Save it as one of these (mp4, webm). Found: ./kran.avi',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Video captions>: The content of the file is not VTT. Export it again as VTT. Found: ./kran.de.vtt',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Video src>: The file cannot be played: it does not say how long it is, or has no picture. Export it again as MP4 (H.264, AAC), WebM, MP3 or M4A. Found: ./leer.mp4',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video captions>: Der Inhalt der Datei ist nicht VTT. Exportieren Sie sie noch einmal als VTT. Gefunden: ./kran.de.vtt',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video src>: Eine Datei dieser Art taugt hier nicht. Speichern Sie sie in einem dieser Formate (mp4, webm). Gefunden: ./kran.avi',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Video captions>: Der Inhalt der Datei ist nicht VTT. Exportieren Sie sie noch einmal als VTT. Gefunden: ./kran.de.vtt',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Video src>: Die Datei lässt sich nicht abspielen: Sie sagt nicht, wie lang sie ist, oder hat kein Bild. Exportieren Sie sie neu als MP4 (H.264, AAC), WebM, MP3 oder M4A. Gefunden: ./leer.mp4',
    ],
  },
  {
    what: 'words that are not in UTF-8, but not an attachment',
    changes: async () => ({
      ...body(
        `${video('captions="./kran.de.vtt"')}\n\n<Audio src="./horn.mp3" title="Das Horn" transcript="./horn.txt" />\n\n<Download file="./preise.txt" title="Preise" />`,
      ),
      ...beside({
        ...(await still()),
        'kran.mp4': film,
        'kran.de.vtt': Buffer.from(vtt.replace('hebt', 'fährt'), 'latin1'),
        'horn.mp3': await bytes('sound.mp3'),
        'horn.txt': Buffer.from('\ufeffEin Horn.', 'utf16le'),
        'preise.txt': Buffer.from('Größe', 'latin1'),
      }),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video captions>: The file is not text in UTF-8. Save it with the encoding UTF-8. Found: ./kran.de.vtt',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Audio transcript>: The file is not text in UTF-8. Save it with the encoding UTF-8. Found: ./horn.txt',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video captions>: Die Datei ist kein Text in UTF-8. Speichern Sie sie mit der Kodierung UTF-8. Gefunden: ./kran.de.vtt',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Audio transcript>: Die Datei ist kein Text in UTF-8. Speichern Sie sie mit der Kodierung UTF-8. Gefunden: ./horn.txt',
    ],
  },
  {
    what: 'films that are heavy and too large',
    changes: async () => ({
      ...body(
        `${video('captions="./kran.de.vtt"')}\n\n<Video src="./dock.mp4" title="Das Dock" poster="./kran.jpg" captions="./kran.de.vtt" />`,
      ),
      ...beside({
        ...(await still()),
        'kran.mp4': ofSize(60_000_000),
        'dock.mp4': ofSize(110_000_000),
        'kran.de.vtt': vtt,
      }),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video src>: warning: The file has 60 MB. From 50 MB on, git and readers on the road have a hard time: export it with a lower data rate. Found: ./kran.mp4',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Video src>: The file has 110 MB, and GitHub and GitLab take none above 100 MB. Export it with a lower data rate, cut it, or show it from YouTube or Vimeo (href). Found: ./dock.mp4',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video src>: Hinweis: Die Datei hat 60 MB. Ab 50 MB wird es für git und für Leser unterwegs mühsam: Exportieren Sie sie mit einer niedrigeren Datenrate. Gefunden: ./kran.mp4',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Video src>: Die Datei hat 110 MB, und GitHub und GitLab nehmen keine über 100 MB an. Exportieren Sie sie mit einer niedrigeren Datenrate, kürzen Sie sie, oder zeigen Sie sie von YouTube oder Vimeo (href). Gefunden: ./dock.mp4',
    ],
  },
]);

/** The film with empty room behind it. */
function ofSize(size: number): Buffer {
  const room = Buffer.alloc(size - film.length);
  room.writeUInt32BE(room.length);
  room.write('free', 4);
  return Buffer.concat([film, room]);
}
