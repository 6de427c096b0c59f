import type { Credential } from "../../model/scan.ts";
import { defineEnglishCheck, type Subjects } from "./check.ts";
import type { Context, Judgement } from "../queries/context.ts";
import { quote, quoteAll } from "../../model/quote.ts";
import { reviewersOn } from "../queries/reviewers.ts";
import { NO_SCANNER, scannerOf } from "../queries/scanner.ts";
import { samePerson } from "../../model/roster.ts";

/** Permissions with which the rules that ask for approval are lifted, or those who approve are chosen. */
const RULES = [
  "administration",
  "members",
  "organization_administration",
  "organization_custom_org_roles",
] as const;

/**
 * What counts is what the App was granted: whoever holds its key mints tokens with all of that, however little the
 * scan's own token held. To open the evidence's pull request `pull_requests: write` is needed, with which one can
 * approve as well; but GitHub lets nobody approve a pull request of their own. So an App that publishes may have it,
 * and one that only reads beside it may not: to that one the pull request is another's.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/approving-a-pull-request-with-required-reviews
 */
export const scannerCannotApprove = defineEnglishCheck({
  id: "scanner-cannot-approve",
  question: "Is what scans and writes evidence kept from approving it?",
  risk: "A scanner that can approve what it wrote, or lift the rule that asks for approval, needs nobody else.",
  remedy:
    "Scan as an App of its own that is granted no permission to administer, and with no reviewer's token; with a second App that publishes, grant the first nothing to write.",
  controls: ["CHG-02"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  assess: (organization, context) => {
    const { credential, writer } = context.pipeline;
    if (credential === null) return { outcome: "unknown", because: NO_SCANNER };
    const judged = [
      judge(credential, { publishes: writer === null, organization, context }),
      ...(writer === null ? [] : [judge(writer, { publishes: true, organization, context })]),
    ];
    const worst = ORDER.flatMap((outcome) => judged.filter((one) => one.outcome === outcome));
    return worst[0] ?? { outcome: "unknown", because: NO_SCANNER };
  },
});

const ORDER = ["fail", "unknown", "pass"] as const;

interface Asked {
  /** Whether it opens the pull request, or only reads beside an App that does. */
  publishes: boolean;
  organization: Subjects["organization"];
  context: Context;
}

function judge(credential: Credential, asked: Asked): Judgement {
  const scanner = scannerOf(credential);
  switch (scanner?.kind) {
    case "token":
      return ofToken(credential.identity, scanner.owner, asked);
    case "app":
      return ofApp(credential, asked);
    case undefined:
      return { outcome: "unknown", because: NO_SCANNER };
    default:
      return scanner satisfies never;
  }
}

function ofToken(identity: string, owner: string | null, { organization, context }: Asked): Judgement {
  const who = quote(identity);
  const { today, governance } = context;
  const reviews =
    owner !== null && reviewersOn(today, organization.login, governance).has(owner.toLowerCase());
  return reviews
    ? { outcome: "fail", because: `The ${who} scans, and its owner reviews the evidence.` }
    : { outcome: "unknown", because: `GitHub does not show what the ${who}, which scans, may do.` };
}

function ofApp(credential: Credential, asked: Asked): Judgement {
  const { granted } = credential;
  const who = quote(credential.identity);
  const does = asked.publishes ? "publishes" : "scans";
  if (granted === null)
    return { outcome: "unknown", because: `What ${who}, which ${does}, was granted is not known.` };
  const writes = (name: string) => !["read", "none", undefined].includes(granted[name]);
  const rules = RULES.filter(writes);
  if (rules.length > 0)
    return {
      outcome: "fail",
      because: `${who} ${does} and was granted ${quoteAll(rules)} to write, with which rules are lifted.`,
    };
  if (!asked.publishes && writes("pull_requests")) return besideAWriter(credential, asked);
  if (writes("contents") && writes("workflows")) {
    const { actions_approve_pull_requests: approve } = asked.organization.facts;
    if (approve !== false)
      return {
        outcome: approve === true ? "fail" : "unknown",
        because: `${who} ${does} and can push workflow files, and ${approve === true ? "the organisation lets workflows approve pull requests" : "GitHub does not show whether workflows may approve"}.`,
      };
  }
  return {
    outcome: "pass",
    because: asked.publishes
      ? `${who} ${does}; it was granted nothing that changes a rule, and GitHub lets nobody approve a pull request of their own.`
      : `${who} ${does}; it was granted nothing that changes a rule, and cannot approve.`,
  };
}

/** One that reads beside an App that publishes, and may approve what that one opened where it reaches it. */
function besideAWriter(
  { identity, repository_selection: selection }: Credential,
  { organization, context }: Asked,
): Judgement {
  const who = quote(identity);
  const { governance } = context.pipeline;
  if (governance !== null && !samePerson(governance.owner, organization.login))
    return { outcome: "pass", because: `${who} scans, and the evidence is kept where it is not installed.` };
  if (governance === null || selection !== "all")
    return {
      outcome: "unknown",
      because: `${who} scans and may approve pull requests, and whether it reaches the evidence is not known.`,
    };
  return {
    outcome: "fail",
    because: `${who} scans and may approve pull requests, and the one with the evidence is another App's.`,
  };
}
