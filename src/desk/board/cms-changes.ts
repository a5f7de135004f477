/**
 * Code of the CMS, and what the desk puts in its place: the board asks for all entries, which the CMS shows to no page. They
 * are collections of Immutable, which comes when they are asked for (`lightChanges`).
 */
export const boardChanges: readonly (readonly [from: string, to: string])[] = [
  [
    'aLe=async(e,t)=>{let n=kF(e);',
    'deskLists=window.deskCollection=async e=>(await I1(),aLe(e)),aLe=async(e,t)=>{let n=kF(e);',
  ],
];
