/** A request that the desk of this machine does not carry out, with the sentence an editor reads. */
export class RefusedRequest extends Error {
  readonly status: number;
  constructor(status: number, sentence: string) {
    super(sentence);
    this.name = 'Refusal';
    this.status = status;
  }
}
