import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { vcard } from '../../../../outputs/calendar/vcard.ts';
import { contactCard, contactCardPaths } from '../../../../newsroom/release/vcards.ts';

export const getStaticPaths = contactCardPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(vcard(await contactCard(props)), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
