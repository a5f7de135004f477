import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarOf } from '../../../../../outputs/calendar/release-calendar.ts';
import { currentNewsroom } from '../../../../../newsroom/store/read-store.ts';
import { eventPaths, writtenRecord } from '../../../../../newsroom/release/release-routes.ts';

export const getStaticPaths = async () => eventPaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(calendarOf(writtenRecord(await currentNewsroom(), props)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
