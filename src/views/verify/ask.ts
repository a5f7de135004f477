import { lettersIn } from '../../model/genuine/letters.ts';
import { fewestLetters } from '../../model/genuine/prints.ts';
import type { VerifySetting } from '../../newsroom/pages/verify/verify-page.ts';
import { answerAbout, filled, linkTo, made } from './answer.ts';
import { digestInBrowser, isTextFile, wordsOfFile } from './file-text.ts';
import { Published } from './published.ts';

// Compares what somebody pastes or drops on the page with what was published, here in the browser.
const form = document.querySelector<HTMLFormElement>('[data-verify]');
const place = document.querySelector<HTMLElement>('[data-answer]');
if (form && place) answerAt(form, place);

function answerAt(ask: HTMLFormElement, answer: HTMLElement): void {
  const setting = JSON.parse(ask.dataset['verify'] ?? '') as VerifySetting;
  const { sentences } = setting;
  const published = new Published(setting.root);
  const text = ask.querySelector('textarea');
  const chosen = ask.querySelector('input');
  let asked = 0;

  /** Shows the newest answer only: an earlier question may be answered later. */
  async function tell(question: () => Promise<Node[]>): Promise<void> {
    const own = (asked += 1);
    answer.replaceChildren(made('div', made('p', sentences.busy)));
    const found = await question().catch(() => [made('p', sentences.failed)]);
    if (own === asked) answer.replaceChildren(made('div', ...found));
  }

  const paragraph = (sentence: string) => made('p', sentence);
  const askUs = () => {
    const ways = paragraph(`${sentences.ask} `);
    ways.append(linkTo(answer.dataset['contact'] ?? '', answer.dataset['ask'] ?? ''));
    return ways;
  };

  async function aboutText(given: string): Promise<Node[]> {
    if (lettersIn(given).length < fewestLetters) return [paragraph(sentences.short)];
    const nearest = await published.nearestTo(given);
    return nearest ? answerAbout(nearest, setting) : [made('p', made('strong', sentences.none)), askUs()];
  }

  async function aboutFile(file: File): Promise<Node[]> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // Without https browsers make no digests; a text is read all the same.
    const canDigest = window.isSecureContext;
    const found = canDigest ? await published.fileWith(await digestInBrowser(bytes)) : undefined;
    if (found !== undefined) {
      const [path = '', member] = found.split('#');
      const sentence =
        member === undefined
          ? filled(sentences.sameFile, { path })
          : filled(sentences.sameMember, { path: member, kit: path });
      const [folder] = /^(?:[A-Za-z-]+\/)?\d{4}\/.*\//.exec(path) ?? [];
      const link =
        folder === undefined
          ? linkTo(setting.root + path, path)
          : linkTo(setting.root + folder, sentences.read);
      return [made('p', made('strong', sentence)), made('p', link)];
    }
    if (!isTextFile(file.name) && !canDigest) return [paragraph(sentences.failed)];
    if (!isTextFile(file.name)) return [made('p', made('strong', sentences.noFile)), askUs()];
    const given = await wordsOfFile(file.name, bytes).catch(() => undefined);
    return given === undefined ? [paragraph(sentences.unreadable)] : aboutText(given);
  }

  const askAbout = (file: File | undefined) => void (file && tell(() => aboutFile(file)));
  ask.addEventListener('submit', (event) => {
    event.preventDefault();
    void tell(() => aboutText(text?.value ?? ''));
  });
  chosen?.addEventListener('change', () => askAbout(chosen.files?.[0]));
  ask.addEventListener('dragover', (event) => event.preventDefault());
  ask.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    askAbout(event.dataTransfer.files[0]);
  });
  ask.hidden = false;
}
