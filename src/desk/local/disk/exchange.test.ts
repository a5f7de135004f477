import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { create, smallDesk, text, topic, update, words } from '../../../../e2e/small-desk.ts';
import { repositoryOf } from '../repository.ts';
import { save } from '../save.ts';

const fresh = 'name: { de: Kai }\n';
const theirs = 'name: { de: Von Hand }\n';

/** A save during which somebody else writes to the same file, each time the content is judged. */
async function saveBeside(errors: readonly (readonly [string, string])[][], writes: readonly string[]) {
  const { top, now, git } = await smallDesk();
  const repository = (await repositoryOf(join(top, 'content'))) ?? assert.fail();
  let round = 0;
  const errorsNow = () => {
    const [write, found] = [writes[round], errors[round]];
    round += 1;
    if (write) writeFileSync(join(top, topic), write);
    return Promise.resolve(new Map(found));
  };
  const files = [update(fresh)];
  const refusal = await save(repository, { branch: 'main', message: 'm', files }, words, errorsNow).then(
    () => undefined,
    ({ message }: Error) => message,
  );
  return { refusal, disk: now(), commits: git('rev-list', '--count', 'HEAD') };
}

test('what somebody else writes while a save is judged stays, whether it is refused or taken', async () => {
  const wrong = [['k', 'Wrong!']] as const;
  const refused = await saveBeside([[...wrong], []], [theirs]);
  assert.deepEqual(refused, { refusal: words.wouldBreak(['Wrong!']), disk: theirs, commits: '1' });
  // The error was there before, and they write between the two looks.
  const again = await saveBeside([[...wrong], [...wrong]], ['', theirs]);
  assert.deepEqual(again, { refusal: words.conflict(topic), disk: theirs, commits: '1' });
  const taken = await saveBeside([[]], [theirs]);
  assert.deepEqual(taken, { refusal: words.conflict(topic), disk: theirs, commits: '1' });
});

test('a save that nobody disturbs is judged, taken back and made again', async () => {
  const wrong = [['k', 'Wrong!']] as const;
  assert.deepEqual(await saveBeside([[...wrong], []], []), {
    refusal: words.wouldBreak(['Wrong!']),
    disk: text,
    commits: '1',
  });
  assert.deepEqual(await saveBeside([[...wrong], [...wrong]], []), {
    refusal: undefined,
    disk: fresh,
    commits: '2',
  });
});

test('a save that is committed succeeds though another program holds the index, which follows later', async () => {
  const { change, git, top, now } = await smallDesk();
  const [hook, lock] = [join(top, '.git/hooks/post-commit'), join(top, '.git/index.lock')];
  git('config', 'core.hooksPath', join(top, '.git/hooks'));
  writeFileAt(hook, '#!/bin/sh\ntouch .git/index.lock\n');
  const { status, said } = await change([update(fresh)]);
  assert.deepEqual([status, now(), existsSync(lock)], [201, fresh, true], said.message);
  assert.equal(git('show', `HEAD:${topic}`), fresh.trim());
  for (const path of [hook, lock]) rmSync(path);
  const next = await change([create('content/topics/neu.yaml')]);
  assert.equal(next.status, 201, next.said.message);
  assert.equal(git('status', '--porcelain'), '');
});

function writeFileAt(path: string, script: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, script);
  chmodSync(path, 0o755);
}
