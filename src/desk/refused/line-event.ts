/** Sent to the editor of a body: the cursor shall go to the line (`detail`, from 1) of the text as it is written. */
export const lineEvent = 'desk-line';
