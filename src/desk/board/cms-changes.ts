/** Code of the CMS, and what the desk puts in its place: the board asks for all entries, which the CMS shows to no page. */
export const boardChanges: readonly (readonly [from: string, to: string])[] = [
  [
    'aLe=async(e,t)=>{let n=kF(e);',
    'deskLists=window.deskCollection=e=>aLe(e),aLe=async(e,t)=>{let n=kF(e);',
  ],
];
