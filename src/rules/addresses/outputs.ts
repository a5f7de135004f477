import { calendarOutputs } from './calendar-outputs.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { Outputs } from '../../model/address/claims.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { formerOutputs } from './former-outputs.ts';
import { listOutputs, organisationOutputs } from './list-outputs.ts';
import { pictureOutputs } from './picture-outputs.ts';
import { portraitOutputs } from './portrait-outputs.ts';
import { stagedReleases } from './public-shelves.ts';
import { releaseOutputs } from './release-outputs.ts';
import { ownOutputs, siteOutputs } from './site-outputs.ts';

/** The registry of a manuscript, which several rules ask. */
const known = new WeakMap<Manuscript, { at: number; outputs: Outputs }>();

/**
 * The one registry of everything that a newsroom writes: at `now`, at every lift that is to come, and by a deploy. Paths
 * are those of files, without the base path. Where two claims meet, those of the site come first.
 */
export function outputsOf(manuscript: Manuscript, now: Date): Outputs {
  const last = known.get(manuscript);
  if (last?.at === now.getTime()) return last.outputs;
  const outputs = new Outputs(claimsOf(manuscript, now));
  known.set(manuscript, { at: now.getTime(), outputs });
  return outputs;
}

function claimsOf(manuscript: Manuscript, now: Date) {
  const settings = manuscript.newsroom.facts;
  if (!settings) return [];
  const urls = urlsOf({ ...settings, url: new URL(settings.url).origin });
  const { languages } = settings;
  const staged = stagedReleases(manuscript, now);
  return [
    ...siteOutputs(staged, { urls, settings }),
    ...listOutputs(manuscript, staged, { urls, settings, now }),
    ...pictureOutputs(manuscript, staged, { urls, settings, now }),
    ...calendarOutputs(manuscript, staged, { urls, settings, now }),
    ...portraitOutputs(manuscript, { urls, settings, now }),
    ...organisationOutputs(manuscript, { urls, settings, now }),
    ...staged.flatMap((release) => releaseOutputs(release, { urls, languages, now })),
    ...ownOutputs(manuscript, { urls, settings }),
    ...formerOutputs(staged, urls, now),
  ];
}
