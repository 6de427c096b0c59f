import type { Language } from "../../../model/language.ts";
import { WORDS } from "../body/words.ts";
import type { Drift } from "../../../model/drift.ts";
import type { HostedRepository } from "../../git/governance-port.ts";
import type { Log } from "../../run/log.ts";
import { driftLines, driftSentence, openDifferences } from "../body/drifted.ts";
import { fitted } from "../body/share.ts";

/** GitHub's limit for the summary of a check run, in characters. */
const LIMIT = 65_535;

/** A difference that blocks fails the check; one to look at leaves it neutral. */
export function resultOfDrift(drift: Pick<Drift, "differences">): "success" | "neutral" | "failure" {
  const open = openDifferences(drift);
  if (open.some(({ verdict }) => verdict === "block")) return "failure";
  return open.length === 0 ? "success" : "neutral";
}

/** Shows drift as a check on the head of a pull request; only Apps may, so a refusal is a notice. */
export async function showDriftCheckRun(
  { writer, repository }: HostedRepository,
  { head, drift, language }: { head: string; drift: Drift; language: Language },
  log: Log,
): Promise<void> {
  const sentence = driftSentence(drift, language);
  const open = openDifferences(drift).length;
  const { status } = await writer.send("POST /repos/{owner}/{repo}/check-runs", {
    owner: repository.owner,
    repo: repository.name,
    name: "countersign / drift",
    head_sha: head,
    status: "completed",
    conclusion: resultOfDrift(drift),
    output: {
      title: WORDS[language].drift.open(open),
      summary: `${sentence}\n\n${fitted(driftLines(drift, language), LIMIT - sentence.length - 2).join("\n")}`,
    },
  });
  if (status >= 300)
    log.info("No check run was created: the credential may not (Checks: write, GitHub Apps only).", {
      status,
    });
}
