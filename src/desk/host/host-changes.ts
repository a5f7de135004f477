import { cmsWordsIn } from '../../i18n/cms-words.ts';

/*
 * Somebody else may be faster in the moment between the last look of the CMS at the repository and its commit. GitHub
 * refuses such a commit, and the CMS says so. With these changes the other hosts do it as well, in the same words.
 */

const movedMeanwhile =
  'Error(`The file has changed since it was loaded.`,{cause:Error(Y(`save_conflict.branch_moved`))})';

/** The words that the CMS has in no language; those of English stand in its code. */
const { read_only: readOnly, branch_protected: branchProtected } = cmsWordsIn('en')[
  'save_conflict'
] as Readonly<Record<string, string>>;
const movedInEnglish = 'The repository has been updated by someone else while saving. Please try again.`}';

/** The changes of the code of the CMS that asks the hosts. */
export const hostChanges: readonly (readonly [from: string, to: string])[] = [
  // GitLab replaces a file without a look at what was in it, unless an action names the last commit of the file. A file
  // that is gone (404) has changed; every other failure of the look is told as what it is.
  // https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions
  [
    'let n=t.branch??IY.branch,r=await Promise.all(e.map(async({action:e,path:t,previousPath:n,data:r=``})=>({action:e,',
    'let n=t.branch??IY.branch,isDirect=t.branch===void 0,last=async(e,t)=>{' +
      'if(!isDirect||e===void 0)return{};' +
      'let r=await tJ(`/projects/${LY()}/repository/files/${encodeURIComponent(t)}?ref=${encodeURIComponent(n)}`).catch(e=>{if(e.cause?.status===404)return{};throw e});' +
      `if(r.blob_id!==e)throw ${movedMeanwhile};` +
      'return{last_commit_id:r.last_commit_id}},' +
      'r=await Promise.all(e.map(async({action:e,path:t,previousPath:n,previousSha:i,data:r=``})=>({action:e,...e===`create`?{}:await last(i,n??t),',
  ],
  [
    'await tJ(i,{method:`POST`,body:o?{...a,start_branch:o}:a})',
    'await tJ(i,{method:`POST`,body:o?{...a,start_branch:o}:a}).catch(e=>{' +
      `throw/has changed since you started/.test(e.cause?.message)?${movedMeanwhile}:e})`,
  ],
  // Gitea and Forgejo refuse it in English. https://docs.gitea.com/api/1.24/#tag/repository/operation/repoChangeFiles
  [
    'committer:{name:o,email:s},dates:{author:c,committer:c},message:a,files:l}})',
    'committer:{name:o,email:s},dates:{author:c,committer:c},message:a,files:l}}).catch(e=>{' +
      `throw/sha does not match/.test(e.cause?.message)?${movedMeanwhile}:e})`,
  ],
  // A branch may be protected: the hosts say it with several statuses, and refuse a merge without the right to it.
  // https://docs.github.com/rest/pulls/pulls#merge-a-pull-request
  // https://docs.gitlab.com/api/merge_requests/#merge-a-merge-request
  // A change that the person may not make is refused in English: with 403, or by GraphQL with a type. The same status means
  // too many requests at GitHub, and Gitea's list of files is asked for like a change.
  // https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
  [
    'Error(`Server responded with an error`,{cause:{status:s,message:l}})',
    'Error(`Server responded with an error`,{cause:{status:s,message:' +
      '(t.method??`GET`)!==`GET`&&(/protected branch|branch is protected|rule violations|not allowed to (?:push|merge)/i.test(l)||(s===401||s===405)&&/\\/merge$/.test(e))' +
      '?Y(`save_conflict.branch_protected`,{values:{said:l}}):' +
      '(s===403?(t.method??`GET`)!==`GET`&&!/\\/(?:file-contents|graphql)\\b/.test(e)&&!/rate limit/i.test(l):' +
      '/^\\{"query":"\\s*mutation/.test(t.body)&&c.errors?.some?.(e=>[`FORBIDDEN`,`INSUFFICIENT_SCOPES`].includes(e.type)))' +
      '?Y(`save_conflict.read_only`,{values:{said:l}}):l}})',
  ],
  // A step of the review that a host refuses says why, in the form as on the board. The CMS says that it failed.
  [
    'try{await Y5(t.entry,e)}catch(e){j(a,!0),',
    'try{await Y5(t.entry,e)}catch(e){await window.deskToldWhy(e,`step`)||j(a,!0),',
  ],
  [
    'j(h,!0),j(g,Y(`workflow.status_change_failed`),!0),console.error(e);return',
    'await window.deskToldWhy(e,`step`)||(j(h,!0),j(g,Y(`workflow.status_change_failed`),!0)),console.error(e);return',
  ],
  [
    'gZ(`/collections/${e}`))}catch(e){j(o,!0),console.error(e)}',
    'gZ(`/collections/${e}`))}catch(e){await window.deskToldWhy(e,`step`)||j(o,!0),console.error(e)}',
  ],
  [
    'catch(e){j(f,`error`),j(p,n.error,!0),console.error(e)}',
    'catch(e){j(f,`error`),j(p,n.error,!0),await window.deskToldWhy(e,`step`),console.error(e)}',
  ],
  [
    movedInEnglish,
    `${movedInEnglish.slice(0, -1)},read_only:${JSON.stringify(readOnly)},branch_protected:${JSON.stringify(branchProtected)}}`,
  ],
];
