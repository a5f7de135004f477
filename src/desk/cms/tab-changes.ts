/**
 * Code of the CMS, and what the desk puts in its place, so that two tabs of one browser are like two people. The tabs share
 * the cache of files: what one has saved was old news for the other, which then replaced it without a word. Each tab
 * remembers the versions that it has shown.
 * https://github.com/sveltia/sveltia-cms/blob/main/src/lib/services/backends/git/shared/fetch.js
 */
export const tabChanges: readonly (readonly [from: string, to: string])[] = [
  // The files that differ from those of the last look at the repository.
  [
    'o=new Set(e.filter(({path:e,sha:t})=>a[e]?.sha!==t)',
    'o=new Set(e.filter(({path:e,sha:t})=>{let n=(seenHere.get(e)??a[e]?.sha)!==t;seenHere.set(e,t);return n})',
  ],
  // The versions that a tab has saved itself.
  ['let c=lR(s),l={sha:r[i]?.sha,', 'seenHere.set(i,r[i]?.sha);let c=lR(s),l={sha:r[i]?.sha,'],
  // The version that a save replaces.
  [
    'd2=async({previousPath:e,cacheDB:t})=>{if(e)return',
    'seenHere=new Map,d2=async({previousPath:e,cacheDB:t})=>{if(e)return seenHere.get(e)??',
  ],
];
