import type { Chance } from '../newsroom/chance.ts';

const stems = [
  ...[
    'bild',
    'Foto 1',
    'a.b',
    'Über uns',
    'Bu\u0308hne',
    '부산항 2026',
    '東京',
    'Москва',
    'photo_(1)',
    'x-1',
  ],
  ...['Zahlen und Fakten', 'v1.2.3', 'café', 'مرفأ', 'ไทย', 'long'.repeat(12), '0', '1', 'A', 'ß', 'İ'],
];

/** A source of file names, each new among those it has given: letters of any script, spaces, dots and brackets. */
export function fileNames(by: Chance): (ending: string) => string {
  const given = new Set<string>();
  return (ending) => {
    for (let turn = 0; ; turn += 1) {
      const name = `${by.one(stems)}${turn > 3 ? `-${turn}` : ''}.${ending}`;
      const folded = name.normalize('NFC').toLowerCase();
      if (given.has(folded)) continue;
      given.add(folded);
      return name;
    }
  };
}
