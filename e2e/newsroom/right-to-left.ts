import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { picture } from './picture.ts';
import { mark } from './settings.ts';

const folder = 'releases/2026-06-15-lighthouse';

const files: Record<string, string> = {
  'newsroom.yaml': `${mark}name: { he: חדר החדשות של נמל אור, en: Port Or Newsroom }
description: { he: חדשות מנמל דמיוני אשר אינו קיים על שום מפה. }
url: https://rtl.example.org/
tagAuthority: rtl.example.org
languages: [he, en]
timeZone: Europe/Berlin
publisher: port-or
dateline: { he: נמל אור, en: Port Or }
contacts: [dana-dayag]
licence: editorial
desk: { host: gitea, repository: port-or/newsroom, address: https://git.example.org/ }
`,
  'organisations/port-or.yaml': `name: { he: איגוד נמל אור, en: Port Or Association }
kind: publisher
boilerplates:
  - validFrom: 2020-01-01
    short:
      he: איגוד נמל אור הוא איגוד דמיוני של נמלים דמיוניים, אשר הומצא לצורך בדיקת האתר הזה בלבד.
`,
  'people/dana-dayag.yaml': `name: Dana Dayag
nameIn: { he: דנה דייג }
organisation: port-or
role: { he: דוברת, en: Spokesperson }
email: dana@example.org
phone: +49 30 23125 900
`,
  'topics/harbour.yaml': 'name: { he: הנמל, en: Harbour }\n',
  [`${folder}/index.he.mdx`]: `---
title: המגדלור החדש של נמל אור נדלק בפעם הראשונה
summary: אחרי שלוש שנות בנייה נדלק המגדלור החדש של נמל אור. האור נראה למרחק של עשרים ושניים קילומטרים ומסייע לספינות למצוא את הדרך בלילה.
publishedAt: 2026-06-15T10:00:00+02:00
topics: [harbour]
image:
  src: ./lighthouse.jpg
  alt: ציור של מגדלור ליד הים
  credit: איגוד נמל אור
events:
  - { title: ביקור במגדלור, start: 2026-08-02, place: נמל אור }
---

המגדלור החדש של נמל אור נדלק בפעם הראשונה ביום שני בערב. האור נראה למרחק של 22 קילומטרים, והספינה <span lang="en">Silver Tide</span> הייתה הראשונה שעברה לידו.

## מה השתנה

- נורה חדשה, חסכונית יותר
- חיישן לערפל
- מדרגות רחבות למבקרים

<Quote speaker="dana-dayag">המגדלור שומר על כולנו, גם על מי שאינו רואה אותו.</Quote>

<FactBox title="במספרים">
- גובה: 41 מטרים
- מדרגות: 212
</FactBox>

| שנה | ספינות |
| :-- | --: |
| 2025 | 1,204 |
| 2026 | 1,377 |
`,
};

/** Writes the fictional newsroom that reads from right to left, with one release in Hebrew only. */
export async function writeRightToLeft(content: string): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, name)), { recursive: true });
    await writeFile(join(content, name), text);
  }
  await writeFile(join(content, folder, 'lighthouse.jpg'), await picture('right to left'));
}
