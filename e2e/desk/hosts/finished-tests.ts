import { test } from '@playwright/test';
import { deskViews } from '../../../src/i18n/desk/de/views.ts';
import { deskWords } from '../../../src/i18n/desk/de/words.ts';
import { box, expect, field, save } from '../page.ts';
import { goodToken, type TestHost } from './host.ts';
import type { GitStore } from './git-store.ts';
import { openAt } from './host-tests.ts';
import { signIn } from './public-desk.ts';

const { finished } = deskViews;
const title = 'Der Hafen bekommt einen neuen Kran für schwere Kisten';
const text =
  'Der Hafen von Lichterhaven hat am Ostkai einen neuen Kran für schwere Kisten. Er ist der höchste der Küste.';
const about = 'Der Hafenverbund vertritt die erfundenen Häfen der erfundenen Küste.';
const cell = (words: string) => `<td><p class=MsoNormal>${words}<o:p></o:p></p></td>`;
/** A release with an embargo, as Word puts it on the clipboard. */
const html = `<html><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->
<p class=MsoNormal><img width=90 height=30 src="file:///C:/logo.png" alt=Logo></p><p class=MsoNormal>Pressemitteilung</p><p class=MsoNormal>Sperrfrist: 8. Dezember 2099, 10 Uhr</p><p class=MsoTitle>${title}<o:p></o:p></p>
<p class=MsoNormal>Lichterhaven, 7. Dezember 2099 – ${text}<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>
<h2>Daten und Fakten</h2><table><tr>${cell('Höhe')}${cell('61 m')}</tr><tr>${cell('Kisten')}${cell('12')}</tr></table>
<p class=MsoNormal><b>Über den Hafenverbund</b></p><p class=MsoNormal>${about}</p>
<p class=MsoNormal>Pressekontakt:<br>Ada Anker<br>Telefon: +49 30 23125 001</p><p class=MsoNormal>Foto: Bela Boje</p>
<div style='mso-element:footnote-list'><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Laut Werft.</p></div></div>
<!--EndFragment--></body></html>`;

const committed = `---
title: ${title}
summary: ${text}
publishedAt: 2099-12-07T12:00:00+01:00
topics:
  - hafen
contacts:
  - ada-anker
draft: true
embargo:
  until: 2099-12-08T10:00:00+01:00
---

${text}[^1]

<FactBox title="Daten und Fakten">
| Höhe | 61 m |
| --- | --- |
| Kisten | 12 |
</FactBox>

[^1]: Laut Werft.
`;

/** A release from the clipboard of Word fills the form without a server, is told, and reaches the host with its embargo. */
export function takesFinished(name: string, hostOf: (store: GitStore) => TestHost): void {
  test(`at ${name} a finished release is taken whole, and its embargo is saved`, async ({ page }) => {
    const { wrong, git, commits, remove, address } = await openAt(page, hostOf);
    await signIn(page, goodToken);
    await expect(page.getByRole('row').first()).toBeVisible();
    await page.goto(`${address}#/collections/releases/new`);
    await page.getByRole('button', { name: finished.button }).click();
    await page.getByRole('textbox', { name: finished.place }).evaluate((place, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', pasted);
      place.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await page.getByRole('button', { name: finished.fill }).click();
    const said = page.getByRole('dialog', { name: finished.title });
    const { notes, groups } = finished;
    for (const told of [
      groups.unsure,
      notes.embargo('Sperrfrist: 8. Dezember 2099, 10 Uhr'),
      notes.day('7. Dezember 2099'),
      notes.noTopic(''),
      deskWords.prose.paste.left(deskWords.prose.paste.pictures(1)),
      notes.credit('Foto: Bela Boje'),
      groups.left,
      notes.dateline('Lichterhaven'),
      notes.boilerplate('Hafenverbund'),
      notes.contact('Ada Anker'),
    ])
      await expect(said).toContainText(told);
    await said.getByRole('button', { name: finished.close }).click();
    await expect(box(page, 'releases.title')).toHaveValue(title);
    await page.getByRole('checkbox', { name: 'Hafen', exact: true }).first().click();
    // The credit is there before its picture is, without which nothing can be saved.
    await field(page, 'releases.image').getByRole('checkbox').first().click();
    await save(page, commits);
    const [file = ''] = git('show', '--format=', '--name-only', 'HEAD').split('\n');
    expect(git('show', `HEAD:${file}`)).toBe(committed.trimEnd());
    expect(wrong).toEqual([]);
    await remove();
  });
}
