import { count } from "../../model/count.ts";

/** Something outside that stops the run, as one sentence a line for the user: what, where, what to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** 2: the input or the configuration is wrong. 3: the run could not finish; nothing half-written was pushed. */
  readonly exitCode: 2 | 3;

  constructor(exitCode: 2 | 3, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.exitCode = exitCode;
  }
}

/** A limit to some repositories that the organisation has none of: of several organisations one may have none. */
export class NothingMatches extends Refusal {
  constructor(organization: string, patterns: readonly string[]) {
    super(
      2,
      `The input repositories matches no repository that this credential sees in ${organization}, and so there is nothing to show: ${patterns.slice(0, 10).join(", ")}${patterns.length > 10 ? ", …" : ""}; give names that exist, with * for any characters.`,
    );
  }
}

/** Most sentences of one refusal; what is beyond them is counted. */
const SENTENCES = 20;

/**
 * A refusal for everything that is wrong at once, one sentence a line: whoever mends a file sees all of it, and not the
 * next fault at every run.
 * @throws {Error} without any sentence.
 */
export function refusalOf(sentences: readonly string[]): Refusal {
  if (sentences.length === 0) throw new Error("refused without a problem");
  const left = sentences.length - SENTENCES;
  const more = left > 0 ? [`There ${left === 1 ? "is" : "are"} ${count(left, "more problem")}.`] : [];
  return new Refusal(2, [...sentences.slice(0, SENTENCES), ...more].join("\n"));
}
