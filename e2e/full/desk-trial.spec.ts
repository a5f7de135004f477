import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { deskFiles } from '../desk/content.ts';
import { expect, prose, refusal, test } from '../desk/page.ts';
import { photo, PressOfficer } from '../desk/trial.ts';

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

/** The most clicks that the release of the trial may take. */
const most = 20;

const english = {
  title: 'A street festival on the old quay of the port',
  summary:
    'On 5 August Lichterhaven celebrates on the old quay of its port. There is music, fish and cake for everybody.',
};
const alt = {
  de: 'Ein Steg vor Sonnenuntergang, von oben gesehen',
  en: 'A pier in front of a sunset, seen from above',
};

for (const language of ['de', 'en'])
  test(`a release with all that it may have takes at most ${most} clicks and no dead end (${language})`, async ({
    browser,
  }) => {
    // A busy machine is no fault of the desk.
    test.setTimeout(300_000);
    const page = await browser.newPage({ locale: language, viewport: { width: 1280, height: 4000 } });
    const officer = new PressOfficer(page, language);
    const { words, label } = officer;
    await page.goto(desk.address);
    await officer.click(officer.button(officer.cms('create_new_entry')).first());
    await prose(page).waitFor();
    // The cursor is in the title, and after a file where that is written of.
    await expect(officer.text('title')).toBeFocused();
    await page.keyboard.type(`Ein Straßenfest am Altenkai (${language})`);
    await officer.type(
      'summary',
      'Am 5. August feiert Lichterhaven auf dem Altenkai. Es gibt Musik, Fisch und Klammern für alle.',
    );
    await officer.click(officer.at('topics').getByRole('checkbox').first());
    await prose(page).focus();
    await page.keyboard.type('Das Fest ist frei.');
    await page.keyboard.press('Enter');

    // Who is quoted is new here.
    const quote = await officer.insert('Quote');
    await officer.click(officer.button(words.prose.box.addPerson, quote));
    const person = page.getByRole('dialog', { name: words.prose.box.addPerson });
    await person.getByLabel(label('people.name')).fill(`Berta Brücke ${language === 'de' ? 'Alt' : 'Neu'}`);
    await person
      .getByRole('combobox', { name: label('people.organisation') })
      .selectOption({ label: 'Hafenverbund' });
    await person.getByLabel(label('people.role')).fill('Vorsitzende');
    await person.getByLabel(label('people.role')).press('Enter');
    await expect(quote.getByRole('combobox').locator('option:checked')).toContainText('Berta');
    await page.keyboard.type('Das wird ein Fest.');
    await page.keyboard.press('ControlOrMeta+End');
    const facts = await officer.insert('FactBox');
    await facts.getByRole('textbox').first().fill('Auf einen Blick');
    await facts.getByRole('textbox').first().press('Tab');
    await page.keyboard.type('Zwölf Stände, drei Bühnen.');

    await officer.click(officer.at('image').getByRole('checkbox').first());
    await officer.upload('image.src', photo(desk.folder));
    await officer.type('image.credit', 'Grafik: Hafenverbund');
    await officer.type('image.alt', alt.de);
    await officer.add('attachments');
    await officer.upload('attachments.0.file', {
      name: 'programm.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
    await expect(officer.text('attachments.0.title')).toBeFocused();
    await page.keyboard.type('Das Programm des Festes');
    await officer.add('links');
    await officer.type('links.0.label', 'Anmeldung zum Fest');
    await officer.type('links.0.href', 'https://example.org/fest');
    await officer.add('events');
    await officer.type('events.0.title', 'Straßenfest am Altenkai');
    await officer.at('events.0.start').locator('input[type=date]').fill('2026-08-05');
    await officer.at('publishedAt').locator('input').first().fill('2026-07-10T10:30');

    await officer.language(
      'en',
      {
        ...english,
        'image.alt': alt.en,
        'attachments.0.title': 'The programme of the festival',
        'links.0.label': 'Register for the festival',
        'events.0.title': 'Street festival on the old quay',
      },
      'The festival is free.',
    );
    await officer.language(
      'ko',
      {
        title: '옛 부두에서 열리는 거리 축제에 여러분을 초대합니다',
        summary:
          '8월 5일 리히터하펜의 옛 부두에서 축제가 열린다. 음악과 생선, 케이크가 모두를 기다린다. 누구나 무료로 참여할 수 있으며 행사는 오전부터 저녁까지 이어질 예정이다.',
        'image.alt': '위에서 내려다본, 해 질 녘의 부두',
        'attachments.0.title': '축제 프로그램 안내',
        'links.0.label': '축제 참가 신청',
        'events.0.title': '옛 부두 거리 축제',
      },
      '축제는 무료다.',
    );
    const before = desk.commits();
    await officer.click(officer.button(officer.cms('save')));
    await expect.poll(async () => desk.commits() > before || (await refusal(page).isVisible())).toBe(true);
    // Nothing to read is waited for without end.
    const refused = (await refusal(page).isVisible()) ? await refusal(page).innerText() : '';
    expect(desk.commits(), refused).toBe(before + 1);
    console.log(`${language}: ${officer.clicks.length} clicks\n${officer.clicks.join('\n')}`);
    const files = desk.git('show', '--name-only', '--format=', 'HEAD').split('\n');
    expect(files.map((name) => name.split('/').at(-1)).filter((name) => !name?.startsWith('berta'))).toEqual([
      'fest.jpg',
      'index.de.mdx',
      'index.en.mdx',
      'index.ko.mdx',
      'programm.pdf',
    ]);
    const german = readFileSync(
      join(desk.folder, files.find((name) => name.endsWith('de.mdx')) ?? ''),
      'utf8',
    );
    for (const part of [
      '<Quote speaker="berta-bruecke',
      '<FactBox title="Auf einen Blick">',
      'start: 2026-08-05',
    ])
      expect(german).toContain(part);
    expect(officer.clicks.length).toBeLessThanOrEqual(most);
    await page.close();
  });
