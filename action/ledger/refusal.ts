/** Something outside that stops the run, as one sentence for the user: what, where, what to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** 2: the input or the configuration is wrong. 3: the run could not finish; nothing half-written was pushed. */
  readonly exitCode: 2 | 3;

  constructor(exitCode: 2 | 3, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.exitCode = exitCode;
  }
}
