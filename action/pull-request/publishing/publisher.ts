import type { HostedRepository } from "../../git/governance-port.ts";
import type { Writer } from "../../github/writer.ts";
import { Refusal } from "../../run/refusal.ts";
import { type Known, questionsTo } from "../../verify/origin/questions.ts";

/** Whose a credential is does not change, so each is asked about once; what GitHub did not tell is asked again. */
const told = new WeakMap<Writer, Known>();

/**
 * The account that publishes: what it opened, pushed and wrote is the action's, and nothing else is.
 * @throws {Refusal} when GitHub does not tell whose the credential is.
 */
export async function publisherOf(hosted: HostedRepository): Promise<Known> {
  const known = told.get(hosted.writer);
  if (known !== undefined) return known;
  const answer = await questionsTo(hosted).writer();
  if (!answer.told)
    throw new Refusal(
      3,
      `GitHub answered with status ${answer.status} to whose the credential is, so what the action wrote cannot be told from what people did; run again.`,
    );
  told.set(hosted.writer, answer.data);
  return answer.data;
}
