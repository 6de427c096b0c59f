import { signOff, type SignOffReport } from "../commands/sign-off.ts";
import type { SignOffInputs } from "./inputs/sign-off.ts";
import { connectToSignOff } from "./connect-ports.ts";
import type { Ending } from "./exit.ts";
import { showingProgress, type Loading } from "./machine.ts";
import { print } from "./print.ts";
import { pullRequestNumber } from "./pull-request-event.ts";
import { version } from "./version.ts";

/** Shows which sign-offs are missing, records those of what was merged, and says what it did. */
export async function runSignOff(inputs: SignOffInputs, run: Loading): Promise<Ending> {
  const { environment, secrets, runner } = run;
  const { base, allowPublic, publish } = inputs;
  const report = await showingProgress(run, "Sign-offs", async (log) => {
    const surroundings = { environment, secrets, minted: run.tokens.add, log, version, later: run.later };
    const ports = await connectToSignOff(inputs, surroundings);
    return signOff(ports, { base, allowPublic, publish, only: pullRequestNumber(environment) });
  });
  runner?.output("changed", String(report.recorded.length > 0));
  print(run, signOffLines(report));
  return { code: 0, sentence: null };
}

/** One line for each pull request that was looked at, and one for each record. */
const signOffLines = ({ organization, shown, recorded }: SignOffReport): string[] => [
  `Sign-offs for ${organization}.`,
  ...shown.map(({ number, title }) => `Pull request ${number}: ${title}.`),
  ...(shown.length === 0 ? ["No open pull request was looked at."] : []),
  ...recorded.map((path) => `Recorded: ${path}`),
];
