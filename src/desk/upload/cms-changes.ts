/** Code of the CMS, and what the desk puts in its place when files are uploaded. */
export const uploadChanges: readonly (readonly [from: string, to: string])[] = [
  // A heavy picture is named.
  [
    'oversized:!1,invalid:!0};let a=e;if(n)try{',
    'oversized:!1,invalid:!0};let a=e=await window.deskUpload(e);if(n)try{',
  ],
  // One file that is uploaded into a field is the one that the field shall have: nobody has to confirm it. The cursor goes
  // to what is written of it (`after-upload.ts`).
  [
    '.filter(e=>!!e).map(e=>({asset:e,replace:t})),!0)},De=()=>{',
    '.filter(e=>!!e).map(e=>({asset:e,replace:t})),!0);!a()&&R(S).length===1&&(ke(),i(!1),afterUpload())},De=()=>{',
  ],
  // A file that is there already, because the release uses it twice, is taken as it is. The dialog would stay open.
  [
    'if(fje({sha:n,folder:r,unsavedAssets:R(b)}))return;',
    'let deskSame=R(b).find(e=>fje({sha:n,folder:r,unsavedAssets:[e]}));if(deskSame)return deskSame;',
  ],
  // The button reads from the clipboard, for every kind of file. “Insert” is what the text does.
  ['Y(t.isImageField?`paste_image`:`paste`)', 'Y(`paste_image`)'],
];
