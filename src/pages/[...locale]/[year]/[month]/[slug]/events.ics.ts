import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarOf } from '../../../../../outputs/calendar/release-calendar.ts';
import { eventPaths, writtenRecord } from '../../../../../newsroom/release/written.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(calendarOf(await writtenRecord(props)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
