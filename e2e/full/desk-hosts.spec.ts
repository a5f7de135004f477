import { test } from '@playwright/test';
import { gitea } from '../desk/hosts/gitea.ts';
import { github } from '../desk/hosts/github.ts';
import { gitlab } from '../desk/hosts/gitlab.ts';
import type { GitStore } from '../desk/hosts/git-store.ts';
import { keepsBoth, signsInAndSaves, tellsFailure } from '../desk/hosts/host-tests.ts';
import { showsHistory } from '../desk/hosts/history-tests.ts';
import { tellsNoRight } from '../desk/hosts/read-only-tests.ts';
import { isReviewed, tellsRefusedMerge, tellsRefusedStep } from '../desk/hosts/review-tests.ts';
import { viewport } from '../desk/page.ts';

test.use({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport });

const hosts = {
  GitHub: github,
  GitLab: gitlab,
  Gitea: gitea,
  Forgejo: (store: GitStore) => gitea(store, '12.0.1+gitea-1.22.0'),
};
for (const [name, host] of Object.entries(hosts)) {
  signsInAndSaves(name, host);
  keepsBoth(name, host);
  tellsNoRight(name, host, 'readOnly');
  tellsNoRight(name, host, 'protectedBranch');
  showsHistory(name, host);
}
tellsFailure('GitLab', gitlab);
isReviewed('GitHub', github);
isReviewed('GitLab', gitlab);
tellsRefusedStep('GitHub', github);
tellsRefusedStep('GitLab', gitlab);
// https://docs.github.com/rest/pulls/pulls#merge-a-pull-request
tellsRefusedMerge('GitHub', github, {
  status: 405,
  message: 'At least 1 approving review is required by reviewers with write access.',
});
// https://docs.gitlab.com/api/merge_requests/#merge-a-merge-request
tellsRefusedMerge('GitLab', gitlab, { status: 401, message: '401 Unauthorized' });
