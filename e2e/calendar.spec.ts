import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { wordsIn } from '../src/i18n/words.ts';
import { sites } from './sites.ts';
import { at } from './words.ts';

const site = sites.fictional;
const de = wordsIn('de');
const title = 'Halbjahrespressekonferenz des Hafenverbunds';

for (const javaScriptEnabled of [true, false])
  test(`the next press conference into the calendar, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
    request,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(at(site, ''));
    await page.getByRole('banner').getByRole('link', { name: de.calendar.menu }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(de.calendar.title);
    const conference = page
      .getByRole('region', { name: de.calendar.upcoming })
      .getByRole('listitem')
      .filter({ hasText: de.calendar.kinds.pressConference })
      .first();
    await expect(conference).toContainText('5. August 2026, 10:00 Uhr bis 11:00 Uhr');
    await expect(conference).toContainText('offen bis 28. Juli 2026');
    const link = conference.getByRole('link', { name: `${de.event.calendar}: ${title}` });
    const file = await request.get(at(site, (await link.getAttribute('href'))?.slice(1) ?? ''));
    expect(file.headers()['content-type']).toContain('text/calendar');
    const [event] = new ICAL.Component(ICAL.parse(await file.text()) as never[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(event?.summary).toBe(title);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-08-05T08:00:00.000Z');
    await context.close();
  });

test('the address of the calendar is copied, and every subscription has the called-off tour as cancelled', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at(site, 'calendar/'));
  await page.getByRole('button', { name: `${de.newsdesk.copy}: ${de.calendar.all}` }).click();
  await expect(page.getByRole('status')).toHaveText(de.feeds.copied);
  const address = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  for (const path of [address.pathname, '/topics/port-economy/calendar.ics', '/ko/calendar/calendar.ics']) {
    const text = await (await request.get(at(site, path.slice(1)))).text();
    const [, tour = ''] = /BEGIN:VEVENT\r\n(UID:[^\r]*dredger-tour[\s\S]*?)END:VEVENT/.exec(text) ?? [];
    expect(tour).toContain('STATUS:CANCELLED');
    expect(tour).toContain('SEQUENCE:1');
  }
});

test('accreditation that is over offers no way any more', async ({ page }) => {
  await page.goto(at(site, 'calendar/'));
  const call = page.getByRole('listitem').filter({ hasText: 'Fototermin auf dem Leuchtturm' });
  await expect(call).toContainText(`${de.calendar.accreditation}: ${de.event.registrationStatus.closed}`);
  await expect(call.getByRole('link', { name: 'presse@example.org' })).toHaveCount(0);
});
