/** Code of the CMS, and what the desk puts in its place, so that its history shows what a version has changed. */
export const formerChanges: readonly (readonly [from: string, to: string])[] = [
  ['D(t,!0),K(e,qLe);let n=b4(),', 'D(t,!0),K(e,qLe);let n=b4(),deskForm=n,'],
  // The page of a commit exists at a host, and is shown if the host does not tell the texts.
  [
    'role:`link`,get disabled(){return R(r)},onclick:()=>{aZ(R(n))}',
    'role:`link`,get disabled(){return R(r)},onclick:async()=>{await window.deskShowVersion(R(t),deskForm.current)||aZ(R(n))}',
  ],
];
