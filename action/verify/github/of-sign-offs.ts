import type { SignOff } from "../../../model/sign-off.ts";
import type { GitHubQuestion } from "../../../model/reasons/verify/asked.ts";
import { signOffsIn } from "../audit/certified.ts";
import type { History } from "../audit/history.ts";
import { answerOf, type Compared, type GitHubAnswer } from "./answer.ts";
import type { Told } from "./ask.ts";

/** Requests at the same time; GitHub asks for few. */
const AT_A_TIME = 8;

/** One question on every sign-off: what GitHub has of it, and how the two compare. */
export async function ofSignOffs<T>(
  history: History,
  question: GitHubQuestion,
  [ask, compare]: [
    ask: (pull: number) => Promise<Told<T>>,
    compare: (signed: SignOff, told: T) => Compared[],
  ],
): Promise<GitHubAnswer[]> {
  const signOffs = signOffsIn(history);
  const answers: GitHubAnswer[] = [];
  for (let at = 0; at < signOffs.length; at += AT_A_TIME)
    answers.push(
      ...(await Promise.all(
        signOffs.slice(at, at + AT_A_TIME).map(async ({ file, data }) => {
          const told = await ask(data.pull_request);
          const about = { question, about: file, commit: data.merge };
          return answerOf(about, told.told ? compare(data, told.data) : [{ notTold: told.why }]);
        }),
      )),
    );
  return answers;
}
