/** A request that the local desk refuses, with the reason for the editor. */
export class RefusedRequest extends Error {
  readonly status: number;
  constructor(status: number, sentence: string) {
    super(sentence);
    this.name = 'Refusal';
    this.status = status;
  }
}
