import type { Rule } from '../../src/faults/fault.ts';
import type { FaultFacts } from '../../src/faults/fault-facts.ts';
import { deskSentences } from '../../src/desk/desk-sentences.ts';
import { deskWords } from '../../src/i18n/desk/de/words.ts';

const words = deskSentences(deskWords.prose, 'de').rules;

/** What the desk says to a fault, up to the example. */
export function says<R extends Rule>(rule: R, facts: FaultFacts[R]): string {
  const say = words[rule] as (facts: FaultFacts[R]) => string;
  return say(facts).split(' (')[0] ?? '';
}

const example = '…';
const known = '…';
const figure = 'Figure src="./steg.jpg"';

/** Mistakes in a text as somebody types them, with what the desk says to each; one for every rule. */
export const mistakes: readonly [body: string, says: string][] = [
  ['# Ein zweiter Titel', says('headingOne', {})],
  ['## Eins\n\n#### Vier', says('headingSkipped', { from: '##', to: '###' })],
  ['<Quote>Ohne Namen.</Quote>', says('missingAttribute', { attribute: 'Wer spricht', example })],
  [`<${figure} credit="Ada Anker" />`, says('altMissing', { example })],
  [`<${figure} alt="Ein Steg am Abend" />`, says('creditMissing', { example })],
  ['<Quot speaker="ada-anker">Nein.</Quot>', says('unknownComponent', { suggestion: 'Quote', known })],
  ['Ein <u>Wort</u> zu viel.', says('unknownTag', { known })],
  ['<FactBox title={1 + 1}>Nein.</FactBox>', says('attributeExpression', { attribute: 'title' })],
  ['![Ein Steg](./steg.jpg)', says('pictureNeedsFigure', { example })],
  ['[Klick](javascript:alert(1))', says('dangerousUrl', { scheme: 'javascript:' })],
  ['[Seite](impressum)', says('unknownLink', {})],
  ['import x from "y"', says('importOrExport', {})],
  [
    '<FactBox title="Leer"></FactBox>',
    says('contentMissing', { component: deskWords.components['FactBox'] ?? '' }),
  ],
];
