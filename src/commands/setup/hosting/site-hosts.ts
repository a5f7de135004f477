import { type SetupLookWords, type SiteHost, siteHosts } from '../../../i18n/shapes/setup-look.ts';
import type { FaultWords } from '../../../faults/fault-words.ts';
import { verdict } from '../../../faults/sentence.ts';
import { nearest } from '../../../faults/nearest.ts';
import { placeOf } from '../../../publishing/server/shell.ts';
import { isBucketAddress } from '../../../publishing/bucket/store.ts';
import { hostIn } from '../../doctor/remote-host.ts';
import { secretsFor } from '../../doctor/findings.ts';
import type { Asked } from '../answering.ts';

/** The host that the address of a remote suggests. */
export function hostBehind(remote: string | undefined): SiteHost {
  const found = (
    [
      [/github\./, 'github-pages'],
      [/gitlab\./, 'gitlab-pages'],
      [/codeberg\.|forgejo\.|gitea\./, 'forgejo'],
    ] as const
  ).find(([word]) => word.test(hostIn(remote ?? '') ?? ''));
  return found?.[1] ?? 'none';
}

/** What may be published to, by the host. Pages need no place of their own. */
const targetsOf = (host: string | undefined): readonly ('server' | 'bucket')[] =>
  host === 'forgejo' ? ['server', 'bucket'] : host === 'server' || host === 'bucket' ? [host] : [];

const isTarget = { server: (text: string) => placeOf(text) !== undefined, bucket: isBucketAddress };

/** The questions about where the site will live: both can stay open. `suggested` is the host that Enter stands for. */
export function hostQuestions(words: SetupLookWords, faultWords: FaultWords, suggested: SiteHost): Asked[] {
  return [
    {
      key: 'host',
      text:
        suggested === 'none' ? words.questions.host : `${words.questions.host} [${words.enter(suggested)}]`,
      fallback: suggested,
      judge: (answer) => {
        if ((siteHosts as readonly string[]).includes(answer)) return undefined;
        const facts = { values: siteHosts.join(', '), suggestion: nearest(answer, siteHosts) };
        return verdict({ rule: 'oneOf', facts }, faultWords, answer);
      },
    },
    {
      key: 'target',
      text: words.questions.target,
      fallback: '',
      isAsked: (answers) => targetsOf(answers.get('host')).length > 0,
      judge: (answer, answers) => {
        const kinds = targetsOf(answers.get('host'));
        if (kinds.some((kind) => isTarget[kind](answer))) return undefined;
        const known = kinds.map((kind) => words.targets[kind]).join(', ');
        return `${words.noTarget(known)}. ${faultWords.found}: ${answer}`;
      },
    },
  ];
}

/** What is left to do at the host, in words. */
export function nextAt(answers: ReadonlyMap<string, string>, words: SetupLookWords): string {
  const host = (answers.get('host') ?? 'none') as SiteHost;
  if (host === 'none') return words.nowhere;
  const target = answers.get('target') ?? '';
  const kinds = targetsOf(host);
  const kind = kinds.find((one) => isTarget[one](target)) ?? kinds[0];
  const deploy = kind ? `${kind} ${target || words.targets[kind]}` : 'pages';
  return words.next[host](deploy, secretsFor(deploy).join(', '));
}
