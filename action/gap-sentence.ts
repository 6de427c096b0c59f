import { oneLine } from "../model/text.ts";
import type { SourceId, Unit } from "../model/unit.ts";
import { count, quote } from "./checks/terms/quote.ts";

const WHAT: Readonly<Record<SourceId, string>> = {
  "deploy-keys": "The deploy keys",
  "environment-secrets": "The secrets",
  environments: "The environments",
  "fine-grained-token-requests": "The token requests",
  "fine-grained-tokens": "The fine-grained tokens",
  members: "The members",
  "organization-actions": "The Actions settings",
  "organization-secrets": "The Actions secrets",
  "organization-settings": "The settings",
  repositories: "The repositories",
  "repository-secrets": "The Actions secrets",
  "workflow-files": "The workflow files",
};

/** What could not be read, why, and what would cure it; the first gap in full, the others by number; null without any. */
export function gapSentence([first, ...others]: readonly Unit[]): string | null {
  if (first === undefined) return null;
  const { of } = first.scope;
  const what = of === "secret" || of === "token" ? "The repositories" : WHAT[first.source];
  const why = [first.reason ?? `the unit ended ${first.state}.`, first.cure].filter((part) => part !== null);
  const more = others.length === 0 ? "" : ` (and ${count(others.length, "more unit")})`;
  return `${what} of ${quote(first.name)}${more} could not be read to the end: ${why.map(oneLine).join(" ")}`;
}
