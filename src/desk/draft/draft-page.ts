import type { Fault } from '../../faults/fault.ts';
import { isPublic } from '../../gate/state.ts';
import { deskViewsIn } from '../../i18n/desk-views.ts';
import { deskWordsIn } from '../../i18n/desk-words.ts';
import { instantInWords } from '../../model/text/instant-in-words.ts';
import { type OpenNewsroom, openNewsroom } from '../../newsroom/store/newsroom.ts';
import { currentStore } from '../../newsroom/store/read-store.ts';
import { told } from '../text/verdict.ts';
import type { DraftAnswer, DraftRequest } from './draft-request.ts';
import { pathIn } from './draft-path.ts';
import { laidOver } from './laid-over.ts';

/** The newsroom in which a draft is public, and the head of the answer about it; otherwise the whole answer. */
export type DraftNewsroom = { newsroom: OpenNewsroom; head: Headers } | Response;

/**
 * Opens the newsroom of this instant with the draft of a request in it. Nothing of it is kept. `site` is the address of
 * the server: a feed names its pictures with full addresses, and the public ones may not exist yet.
 */
export async function draftNewsroom(request: DraftRequest, site: URL): Promise<DraftNewsroom> {
  const { store, now } = await currentStore();
  const laid = laidOver(store, request, now, request.added);
  if ('faults' in laid) return refused(laid.faults, request);
  const { desk, place, isSaved } = request;
  const own = { ...laid.store.settings, url: site.href };
  const newsroom = openNewsroom({ ...laid.store, ...(place === 'feed' && { settings: own }) }, laid.at);
  const at = instantInWords(desk, newsroom.timeZone, laid.at.getTime());
  const words = deskViewsIn(desk).pane;
  const path = pathIn(newsroom, request);
  // What nobody has saved yet is not what readers see, whatever its dates say.
  const isAhead = laid.state && !isSaved && isPublic(laid.state);
  const said =
    laid.state && !isAhead ? words.states[laid.state](at) : isAhead || path ? words.soon : words.unnamed;
  const answer: DraftAnswer = { said, path };
  const header = encodeURIComponent(JSON.stringify(answer));
  return { newsroom, head: new Headers({ 'Cache-Control': 'no-store', 'X-Draft': header }) };
}

function refused(faults: readonly Fault[], { collection, text, language, desk }: DraftRequest): Response {
  const drafts = [{ file: '', language, text }];
  const sentences = faults.map((fault) => told(fault, collection, drafts, deskWordsIn(desk), desk));
  return Response.json(sentences, { status: 422, headers: { 'Cache-Control': 'no-store' } });
}
