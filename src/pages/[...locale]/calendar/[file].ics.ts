import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarFile, calendarFilePaths } from '../../../newsroom/pages/dates/calendar-files.ts';
import { currentNewsroom } from '../../../newsroom/store/read-store.ts';
import { pressCalendar } from '../../../outputs/calendar/press-calendar.ts';

export const getStaticPaths = async () => calendarFilePaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(pressCalendar(calendarFile(await currentNewsroom(), props)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
