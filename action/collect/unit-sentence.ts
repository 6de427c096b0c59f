import type { Gap, SourceId, Unit } from "../../model/unit.ts";
import { oneLine } from "../../model/text.ts";
import { count } from "../../model/count.ts";
import { quote } from "../../model/quote.ts";

const THINGS: Readonly<Record<SourceId, string>> = {
  "deploy-keys": "Deploy keys",
  "environment-secrets": "Actions secrets",
  environments: "Environments",
  "fine-grained-token-requests": "Requests for fine-grained tokens",
  "fine-grained-tokens": "Fine-grained tokens",
  members: "Members",
  "organization-actions": "Actions settings",
  "organization-secrets": "Actions secrets",
  "organization-settings": "Settings",
  repositories: "Repositories",
  "repository-secrets": "Actions secrets",
  "workflow-files": "Workflow files",
};

/** Why nothing can be read of the temporary fork of an advisory; said once of each, whatever was asked. */
export const ADVISORY_FORK =
  "It is the temporary private fork of a security advisory, and GitHub refuses what is asked about it.";

/** What a unit leaves unseen, and how its reading ended. */
export type Unseen = Pick<Gap, "scope" | "unit" | "cure"> & { state: Unit["state"]; reason: string | null };

/** What a unit is the reading of: `Actions secrets of the repository «treasury»`. */
function subject(source: SourceId, { scope, unit }: Unseen): string {
  const things = THINGS[source];
  switch (scope.of) {
    case "organization": {
      const [login = unit, ...part] = unit.split(": ");
      return `${things} of the organisation ${quote(login)}${part.length === 0 ? "" : ` (${part.join(": ")})`}`;
    }
    case "repository":
      if (source === "repositories") return `The repository ${quote(unit)}`;
      return source === "environment-secrets"
        ? `${things} of the environments of the repository ${quote(unit)}`
        : `${things} of the repository ${quote(unit)}`;
    case "environment":
      return `${things} of the environment ${quote(unit)}`;
    case "secret":
      return `Repositories that the secret ${quote(scope.secret)} reaches`;
    case "token":
      return `Repositories that ${quote(unit)} reaches`;
    default:
      return scope satisfies never;
  }
}

const ended = (sentence: string) => (/[.!?。]$/.test(sentence) ? sentence : `${sentence}.`);
/** Our reasons are sentences; after a colon they go on in small letters, names of products excepted. */
const continued = (sentence: string) =>
  sentence.replace(/^(?:An?|It|Not|So|The|There)\b/, (word) => word.toLowerCase());

/** One unit that could not be read: what it is, why, and what would cure it; `others` counts those left out. */
export function unitSentence(source: SourceId, unit: Unseen, others = 0): string {
  const more = others === 0 ? "" : ` (and ${count(others, "more unit")})`;
  const how = unit.state === "partial" ? "could not be read to the end" : "could not be read";
  const why = continued(ended(oneLine(unit.reason ?? `its reading ended as ${unit.state}`)));
  const cure = unit.cure === null ? "" : ` ${ended(oneLine(unit.cure))}`;
  return `${subject(source, unit)}${more} ${how}: ${why}${cure}`;
}
