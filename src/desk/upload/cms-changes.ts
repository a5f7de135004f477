/** Code of the CMS, and what the desk puts in its place when files are uploaded. */
export const uploadChanges: readonly (readonly [from: string, to: string])[] = [
  // A heavy picture is named.
  [
    'oversized:!1,invalid:!0};let a=e;if(n)try{',
    'oversized:!1,invalid:!0};let a=e=await window.deskUpload(e);if(n)try{',
  ],
  // One file that is uploaded into a field is the one that the field shall have: nobody has to confirm it.
  [
    '.filter(e=>!!e).map(e=>({asset:e,replace:t})),!0)},De=()=>{',
    '.filter(e=>!!e).map(e=>({asset:e,replace:t})),!0);!a()&&R(S).length===1&&(ke(),i(!1))},De=()=>{',
  ],
  // A file that is there already, because the release uses it twice, is taken as it is. The dialog would stay open.
  [
    'if(fje({sha:n,folder:r,unsavedAssets:R(b)}))return;',
    'let deskSame=R(b).find(e=>fje({sha:n,folder:r,unsavedAssets:[e]}));if(deskSame)return deskSame;',
  ],
];
