import type { CmsWords } from '../../shapes/cms.ts';

/** What the CMS has no words for in any language. */
export const cmsWords: CmsWords = {
  save_conflict: {
    read_only:
      'Your token or your account may only read here. What you have written is still in the form; leave it open until you may write. The server says: “{$said}”.',
    branch_protected:
      'Your account may not change this branch: it is protected, or an approval is missing. What you have written is not lost. The server says: “{$said}”.',
  },
};
