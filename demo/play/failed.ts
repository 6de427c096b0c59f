/** A step of the demo that cannot go on; the message is one sentence, with what the step itself said below it. */
export class StepFailed extends Error {
  override name = "StepFailed";
}
