/** Code of the CMS, and what the desk puts in its place. The functions are given to it in `start.ts`. */
export const publishedChanges: readonly (readonly [from: string, to: string])[] = [
  // A save that an editor has called off is no failure.
  [
    'catch(t){t.message===`validation_failed`?',
    'catch(t){t.message===`saving_cancelled`||(t.message===`validation_failed`?',
  ],
  [
    '(j(h,!0),j(g,``),console.error(t))}finally{j(_,!1)}',
    '(j(h,!0),j(g,``),console.error(t)))}finally{j(_,!1)}',
  ],
  // What stands in the way of a build is told as what the form itself refuses.
  [
    't.message===`saving_failed`?(j(h,!0)',
    't.message===`saving_failed`&&await window.deskToldWhy(t,`saved`)?0:t.message===`saving_failed`?(j(h,!0)',
  ],
  // Of a language that is taken away the CMS tells the path only. The desk asks what stood there.
  [
    'await C0({type:`preSave`,entry:_,',
    'window.deskOpened(e.originalEntry),await C0({type:`preSave`,entry:_,',
  ],
  // The desk asks before a public release is deleted, from its form and from the list.
  ['onOk:async()=>{await Ne()}', 'onOk:async()=>{await window.deskMayDelete(R(ne)?[R(ne)]:[])&&await Ne()}'],
  [
    'okDisabled(){return R(n)},onOk:async()=>{await u()}',
    'okDisabled(){return R(n)},onOk:async()=>{await window.deskMayDelete(VI.current)&&await u()}',
  ],
  // A deletion that the server refuses says why: who needs the entry. Without a reason the CMS says that it failed.
  [
    'try{n=await e()}catch(e){j(m,!0),console.error(e);return}finally{j(v,!1)}',
    'try{n=await e()}catch(e){await window.deskToldWhy(e,`deleted`)||j(m,!0),console.error(e);return}finally{j(v,!1)}',
  ],
  [
    'catch(e){j(i,!0),console.error(e);return}VI.current=[]',
    'catch(e){await window.deskToldWhy(e,`deleted`)||j(i,!0),console.error(e);return}VI.current=[]',
  ],
  // A language that is added begins as a copy of the first one. The desk says what it is a copy of.
  [
    'r===void 0?f:Object.fromEntries(Object.entries(f)',
    'r===void 0?window.deskCopied(f,i,u,d):Object.fromEntries(Object.entries(f)',
  ],
];
