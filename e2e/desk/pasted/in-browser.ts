import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { openDeskWords, deskWordsIn } from '../../../src/i18n/desk-words.ts';
import { proseSchema } from '../../../src/desk/prose/document/schema.ts';
import type { Host } from '../../../src/desk/prose/host.ts';
import { writeBody } from '../../../src/desk/prose/markdown/write-body.ts';
import type { Clipboard, Result } from './pasted.ts';
import { pasting } from '../../../src/desk/prose/paste/paste-plugin.ts';

/** Pastes into an empty text, as the editor of the desk does. */
function paste({ html, text }: Clipboard): Result {
  let left = '';
  const host = { words: deskWordsIn('de').prose, components: [] } as unknown as Host;
  const state = EditorState.create({
    schema: proseSchema,
    plugins: [pasting(host, (words) => (left = words))],
  });
  const view = new EditorView(document.body, { state });
  if (html !== undefined) view.pasteHTML(html);
  else view.pasteText(text ?? '');
  const written = writeBody(view.state.doc, []);
  view.destroy();
  return { written, left };
}

await openDeskWords('de');
(globalThis as unknown as { paste: typeof paste }).paste = paste;
