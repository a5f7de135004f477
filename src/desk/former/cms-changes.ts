/** Code of the CMS, and what the desk puts in its place, so that its history shows what a version has changed. */
export const formerChanges: readonly (readonly [from: string, to: string])[] = [
  ['D(t,!0),K(e,qLe);let n=b4(),', 'D(t,!0),K(e,qLe);let n=b4(),deskForm=n,'],
  // The page of a commit exists at a host, and not at the desk of one machine.
  [
    'role:`link`,get disabled(){return R(r)},onclick:()=>{aZ(R(n))}',
    'role:`link`,get disabled(){return R(r)},onclick:()=>{window.deskShowVersion?window.deskShowVersion(R(t),deskForm.current):aZ(R(n))}',
  ],
];
