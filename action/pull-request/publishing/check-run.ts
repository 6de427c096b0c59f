import type { Language } from "../../../model/language.ts";
import type { Assessment } from "../../../model/assessment.ts";
import { WORDS } from "../body/words.ts";
import { unseenIn } from "../../../model/reasons/limitations.ts";
import type { Scan } from "../../../model/scan.ts";
import type { HostedRepository } from "../../git/governance-port.ts";
import type { Log } from "../../run/log.ts";
import { completenessSentence, coverageTable } from "../../evidence/body/scan.ts";
import type { FindingChanges, ResolvedFinding } from "../../evaluate/findings.ts";
import { closedByRules, resolvedSentence } from "../body/resolved.ts";
import { countRules, rulesWords } from "../body/rules.ts";
import { tamperingLines } from "../../evidence/tampering-lines.ts";

type Conclusion = "success" | "neutral" | "action_required";

/** Something failed: a person must act. Something was not seen: neither good nor bad. Otherwise good. */
export function resultOf(
  open: readonly Pick<Assessment, "outcome">[],
  scan: Pick<Scan, "conclusion">,
): Conclusion {
  if (open.some(({ outcome }) => outcome === "fail")) return "action_required";
  return scan.conclusion === "complete" && open.length === 0 ? "success" : "neutral";
}

/** What a list of checks shows: evidence that was changed, then what could not be seen, then what is open. */
export const checkRunTitle = (
  scan: Pick<Scan, "limitations" | "tampering">,
  open: readonly unknown[],
  language: Language,
): string => WORDS[language].checkRun(scan.tampering.length > 0, unseenIn(scan).length, open.length);

/** What people changed in the rules since the scan before, and what was closed without being mended. */
function ruleLines(
  { stated_changes: changes }: Scan,
  resolved: readonly ResolvedFinding[],
  language: Language,
): string[] {
  const own = WORDS[language];
  const words = rulesWords(countRules({ inForce: changes?.files ?? [], onBranch: [] }), language);
  const closed = closedByRules(resolved);
  return [
    ...(words === "" ? [] : [own.rulesSince(words)]),
    ...(closed.length === 0 ? [] : [own.withoutMending(resolvedSentence(closed, language))]),
  ];
}

/** What a check run shows of a scan. */
interface Shown {
  commit: string;
  scan: Scan;
  open: FindingChanges["open"];
  resolved: readonly ResolvedFinding[];
  language: Language;
}

/** Shows the scan as a check on its commit; only Apps may, so a refusal is a notice. */
export async function showCheckRun(
  { writer, repository }: HostedRepository,
  { commit, scan, open, resolved, language }: Shown,
  log: Log,
): Promise<void> {
  const { status } = await writer.send("POST /repos/{owner}/{repo}/check-runs", {
    owner: repository.owner,
    repo: repository.name,
    name: "countersign / scan",
    head_sha: commit,
    status: "completed",
    conclusion: resultOf(open, scan),
    output: {
      title: checkRunTitle(scan, open, language),
      summary: [
        ...tamperingLines(scan.tampering, language),
        ...ruleLines(scan, resolved, language),
        completenessSentence(scan, language),
        coverageTable(scan.sources, language),
      ].join("\n\n"),
    },
  });
  if (status >= 300)
    log.info("No check run was created: the credential may not (Checks: write, GitHub Apps only).", {
      status,
    });
}
