import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { release, releasePath, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { commit, gitIn, writeHistory } from '../../e2e/small-repository.ts';
import { lastingProvenance, provenanceOf } from './provenance.ts';

const idOf = (content: string, name: string) => gitIn(content, ['rev-parse', name]).trim();

test('content as it was committed has its commit and the id of its folder, wherever the repository begins', async () => {
  const alone = await smallNewsroom();
  assert.deepEqual(await provenanceOf(alone), {});
  writeHistory(alone, '2026-01-14T08:00:00Z');
  assert.deepEqual(await provenanceOf(alone), { commit: idOf(alone, 'HEAD'), content: idOf(alone, 'HEAD:') });

  const below = await smallNewsroom();
  writeHistory(dirname(below), '2026-01-14T08:00:00Z');
  const whole = { commit: idOf(below, 'HEAD'), content: idOf(below, 'HEAD:content') };
  assert.deepEqual(await provenanceOf(below), whole);
  writeFileSync(join(dirname(below), 'beside.txt'), 'code is not content');
  writeFileSync(join(below, '.DS_Store'), '');
  assert.deepEqual(await provenanceOf(below), whole);
  commit(below, '2026-01-15T08:00:00Z');
  const { commit: later, content } = await provenanceOf(below);
  assert.notEqual(later, whole.commit);
  assert.equal(content, idOf(below, 'HEAD:content'));
});

test('content beside a repository has no provenance there', async () => {
  const content = await smallNewsroom();
  gitIn(dirname(content), ['init', '--quiet']);
  gitIn(dirname(content), ['commit', '--quiet', '--allow-empty', '--message', 'Other']);
  assert.deepEqual(await provenanceOf(content), {});
});

test('a file that differs from the commit in any way is told', async () => {
  const ways: Record<string, (content: string) => void> = {
    changed: (content) => writeFileSync(join(content, releasePath), release({}, 'Anders.')),
    staged: (content) => {
      writeFileSync(join(content, releasePath), release({}, 'Anders.'));
      gitIn(content, ['add', '--all']);
    },
    added: (content) => writeFileSync(join(content, 'topics', 'see.yaml'), 'name: { de: See }\n'),
    ignored: (content) => {
      mkdirSync(join(content, '.git', 'info'), { recursive: true });
      writeFileSync(join(content, '.git', 'info', 'exclude'), 'see.yaml\n');
      writeFileSync(join(content, 'topics', 'see.yaml'), 'name: { de: See }\n');
    },
    assumed: (content) => {
      gitIn(content, ['update-index', '--assume-unchanged', releasePath]);
      writeFileSync(join(content, releasePath), release({}, 'Anders.'));
    },
    skipped: (content) => {
      gitIn(content, ['update-index', '--skip-worktree', releasePath]);
      writeFileSync(join(content, releasePath), release({}, 'Anders.'));
    },
  };
  for (const [way, change] of Object.entries(ways)) {
    const content = await smallNewsroom();
    writeHistory(content, '2026-01-14T08:00:00Z');
    change(content);
    assert.deepEqual(await provenanceOf(content), { commit: idOf(content, 'HEAD'), uncommitted: true }, way);
  }
});

test('a commit that comes while the content is read makes it that of no commit', () => {
  const [one, two] = ['a', 'b'].map((id) => ({ commit: id.repeat(40), content: id.repeat(40) }));
  assert.ok(one && two);
  assert.deepEqual(lastingProvenance(one, one), one);
  assert.deepEqual(lastingProvenance(one, two), { commit: two.commit, uncommitted: true });
  assert.deepEqual(lastingProvenance({}, {}), {});
});
