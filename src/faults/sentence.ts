import type { Fault, Problem } from './fault.ts';
import type { FaultFacts } from './fault-facts.ts';
import type { FaultWords } from './fault-words.ts';

/** The facts that come from us and not from the file, and may be told of a file that is not public. */
const ours = [
  'example',
  'expected',
  'values',
  'min',
  'max',
  'count',
  'length',
  'width',
  'languages',
  'known',
  'kind',
  'collection',
  'commit',
  'fact',
  'zone',
  'needs',
  'flaw',
  'written',
  'bytes',
  'byHand',
  'where',
  'as',
  'isFolder',
  'hasDocument',
  'wrong',
  'ending',
  'tells',
  'host',
  'hurdle',
];

/** What a fault says: what is wrong and what to write instead, without its place. */
export function sentence(fault: Fault, words: FaultWords): string {
  const expected = 'expected' in fault.facts ? { expected: words.expected[fault.facts.expected] } : {};
  const facts: FaultFacts[typeof fault.rule] = {
    ...(fault.secret ? withoutText(fault) : fault.facts),
    ...expected,
  };
  const say = words.rules[fault.rule] as (facts: FaultFacts[typeof fault.rule]) => string;
  return say(facts);
}

/** What is wrong with something that stands in no file yet, with what was found there. */
export function verdict(problem: Problem, words: FaultWords, found: string): string {
  const said = sentence({ ...problem, file: '', line: 1, column: 1, field: '', level: 'error' }, words);
  return `${said} ${words.found}: ${found}`;
}

/** Rules whose example is what the file says, put right. */
const madeOfText: readonly Fault['rule'][] = [
  'offsetMissing',
  'notAnInstant',
  'noSuchDay',
  'notADay',
  'notAnEventTime',
  'notABeginning',
  'hourSkipped',
];

function withoutText({ rule, facts }: Fault): object {
  const isInstant = 'example' in facts && facts.example?.includes('T');
  const example = madeOfText.includes(rule) && {
    example: isInstant ? '2019-09-11T16:27:25+02:00' : '2019-09-05',
  };
  const written = 'written' in facts && { written: rule === 'colonNeedsSpace' ? 'title: …' : '"…"' };
  return Object.fromEntries(
    Object.entries({ ...facts, ...example, ...written }).flatMap(([name, value]) => {
      if (ours.includes(name)) return [[name, value]];
      return name === 'suggestion' ? [] : [[name, '…']];
    }),
  );
}
