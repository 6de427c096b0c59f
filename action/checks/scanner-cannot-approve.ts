import type { Credential } from "../../model/scan.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { scannerCannotApprove as words } from "../../model/reasons/scanner-cannot-approve.ts";
import { defineCheck, type Subjects } from "./check.ts";
import type { Context, CheckResult } from "../queries/context.ts";
import { reviewersOn } from "../queries/reviewers.ts";
import { appOf, NO_SCANNER, scannerOf } from "../queries/scanner.ts";
import { samePerson } from "../../model/roster.ts";

type Answer = CheckResult<ReasonsOf<typeof words>>;

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
export const scannerCannotApprove = defineCheck({
  words,
  controls: ["CHG-02"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  assess: (organization, context) => {
    const { credential, writer } = context.pipeline;
    if (credential === null) return { outcome: "unknown", ...NO_SCANNER };
    const answers = [
      answerFor(credential, { publishes: writer === null, organization, context }),
      ...(writer === null ? [] : [answerFor(writer, { publishes: true, organization, context })]),
    ];
    const worst = ORDER.flatMap((outcome) => answers.filter((one) => one.outcome === outcome));
    return worst[0] ?? { outcome: "unknown", ...NO_SCANNER };
  },
});

const ORDER = ["fail", "unknown", "stated", "pass"] as const;

interface Asked {
  /** Whether it opens the pull request, or only reads beside an App that does. */
  publishes: boolean;
  organization: Subjects["organization"];
  context: Context;
}

function answerFor(credential: Credential, asked: Asked): Answer {
  const scanner = scannerOf(credential);
  switch (scanner?.kind) {
    case "token":
      return ofToken(scanner.owner, asked);
    case "app":
      return ofApp(credential, asked);
    case undefined:
      return { outcome: "unknown", ...NO_SCANNER };
    default:
      return scanner satisfies never;
  }
}

function ofToken(owner: string | null, { organization, context }: Asked): Answer {
  const { today, governance } = context;
  if (owner === null) return { outcome: "unknown", reason: "unnamed-token-not-shown", with: {} };
  return reviewersOn(today, organization.login, governance).has(owner.toLowerCase())
    ? { outcome: "fail", reason: "token-of-reviewer", with: { owner } }
    : { outcome: "unknown", reason: "token-not-shown", with: { owner } };
}

function ofApp(credential: Credential, asked: Asked): Answer {
  const { granted } = credential;
  const app = appOf(credential);
  const data = { app, does: asked.publishes ? "publishes" : "scans" } as const;
  if (granted === null) return { outcome: "unknown", reason: "grant-not-known", with: data };
  const writes = (name: string) => !["read", "none", undefined].includes(granted[name]);
  const rules = RULES.filter(writes);
  if (rules.length > 0)
    return {
      outcome: "fail",
      reason: "may-lift-rules",
      with: { ...data, permissions: listed(rules) },
    };
  if (!asked.publishes && writes("pull_requests")) return besideAWriter(credential, asked);
  if (writes("contents") && writes("workflows")) {
    const { actions_approve_pull_requests: approve } = asked.organization.facts;
    if (approve === null) return { outcome: "unknown", reason: "workflow-approval-not-shown", with: data };
    if (approve) return { outcome: "fail", reason: "workflows-may-approve", with: data };
  }
  return {
    outcome: "pass",
    reason: asked.publishes ? "publishes-and-cannot-approve" : "scans-and-cannot-approve",
    with: { app },
  };
}

/** One that reads beside an App that publishes, and may approve what that one opened where it reaches it. */
function besideAWriter(credential: Credential, { organization, context }: Asked): Answer {
  const { governance } = context.pipeline;
  const data = { app: appOf(credential) };
  if (governance !== null && !samePerson(governance.owner, organization.login))
    return { outcome: "pass", reason: "evidence-kept-elsewhere", with: data };
  return governance === null || credential.repository_selection !== "all"
    ? { outcome: "unknown", reason: "reach-of-evidence-not-known", with: data }
    : { outcome: "fail", reason: "may-approve-evidence", with: data };
}
