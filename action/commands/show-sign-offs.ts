import { dayOf } from "../../model/instant.ts";
import { readStated } from "../git/in-force.ts";
import { fetchTips } from "../git/tips.ts";
import { publisherOf } from "../pull-request/publishing/publisher.ts";
import { entitiesIn } from "../pull-request/sign-off/base-then.ts";
import { showSignOffCheckRun } from "../pull-request/sign-off/check-run.ts";
import { openFacts } from "../pull-request/sign-off/facts.ts";
import { identitiesIn } from "../pull-request/sign-off/identities-in.ts";
import { checkRunText, notNeeded, type CheckRunText } from "../sign-off/check-run.ts";
import { decide } from "../sign-off/decide.ts";
import { neededBy } from "../sign-off/needed.ts";
import { isOfAnother } from "../sign-off/own-branch.ts";
import { evidenceBranch } from "../../model/paths.ts";
import type { HostedPorts } from "./sign-off-ports.ts";

/** What an open pull request came to. */
export interface Shown {
  number: number;
  result: CheckRunText["result"];
  title: string;
}

/**
 * Shows on the head of each open pull request which sign-offs it needs and which are missing. Roster and rules are read
 * at the tip of base: what a pull request says of them is what is to be signed off. Of more than `most`, the newest.
 */
export async function showSignOffs(
  ports: HostedPorts,
  { only = null, most = Infinity }: { only?: number | null; most?: number } = {},
): Promise<Shown[]> {
  const { governance, hosted, questions, organization, base: asked, at, log } = ports;
  const { checkout } = governance;
  const { base } = await fetchTips(checkout, { base: asked, branch: evidenceBranch(organization) });
  const stated = readStated((await checkout.commits.statedAt(base.commit)) ?? new Map<string, string>());
  const today = dayOf(at);
  const shown: Shown[] = [];
  const reading = {
    questions,
    checkout,
    hosted,
    publisher: (await publisherOf(hosted)).id,
    entitiesAt: entitiesIn(checkout),
    identitiesAt: identitiesIn(checkout.git),
  };
  const open = (await questions.open(base.name))
    .filter(({ number }) => only === null || number === only)
    .sort((a, b) => a.number - b.number);
  const left = open.length - most;
  if (left > 0) log.info("Not every open pull request was looked at for sign-offs.", { left });
  for (const listed of open.slice(Math.max(0, left))) {
    const pull = await openFacts(listed, base.commit, reading);
    if (pull === null) {
      log.warning("The head of a pull request cannot be fetched; nothing is said of its sign-offs.", {
        pull: listed.number,
      });
      continue;
    }
    if (isOfAnother(organization, stated, pull)) continue;
    const needed = neededBy(organization, stated, pull, today);
    const text =
      needed === null || (needed.requirements.length === 0 && needed.faults.length === 0)
        ? notNeeded(stated.configuration.language)
        : checkRunText(needed, pull, decide(needed, pull, stated, at), at);
    await showSignOffCheckRun(hosted, { head: pull.head, text }, log);
    shown.push({ number: pull.number, result: text.result, title: text.title });
  }
  return shown;
}
