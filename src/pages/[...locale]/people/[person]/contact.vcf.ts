import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { vcard } from '../../../../outputs/calendar/vcard.ts';
import { currentNewsroom } from '../../../../newsroom/store/read-store.ts';
import { vcardContact, vcardPaths } from '../../../../newsroom/release/vcards.ts';

export const getStaticPaths = async () => vcardPaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(vcard(vcardContact(await currentNewsroom(), props)), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
