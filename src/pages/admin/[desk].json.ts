import { localDesk } from 'virtual:local-desk';
import type { APIRoute, GetStaticPaths } from 'astro';
import { deskFormsIn, deskPage } from '../../desk/desk-page.ts';
import { readNamesOf, readSettingsEntry } from '../../newsroom/store/read-store.ts';

/** One file for each language of the desk, if there is one: an editor reads one of them. */
export const getStaticPaths = (async () => {
  const page = deskPage(await readSettingsEntry(), localDesk);
  return 'data' in page ? page.data.languages.map((desk) => ({ params: { desk } })) : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { desk = '' } }) => {
  const settings = await readSettingsEntry();
  return Response.json(deskFormsIn(desk, settings, localDesk, await readNamesOf(settings)));
};
