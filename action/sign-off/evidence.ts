import type { Governance } from "../../model/governance.ts";
import { Identity } from "../../model/identity.ts";
import { creatorOf } from "../../model/identities/traits.ts";
import { unknownCreator } from "../../model/identities/unknown-creator.ts";
import { documentKind } from "../../model/paths.ts";
import { samePerson } from "../../model/roster.ts";
import { bothSides } from "./both-sides.ts";
import type { Barred, ChangedFile, Requirement } from "./facts.ts";

/** Who approves facts where countersign.yml asks nobody. */
const USUAL = ["control-operator"];

/** Evidence is approved by one of the roles that countersign.yml asks; nobody approves what is said of their own. */
export function requiredByEvidence(
  organization: string,
  { configuration }: Pick<Governance, "configuration">,
  changed: readonly ChangedFile[],
): Requirement {
  const named = configuration.organizations.find(({ login }) => samePerson(login, organization));
  const asked = named?.reviewers ?? [];
  const identities = changed.filter(({ path }) => documentKind(path) === "identity");
  return {
    what: "evidence",
    roles: asked.length === 0 ? USUAL : asked,
    entity: null,
    files: [],
    barred: identities.flatMap(behind),
    unknownCreators: identities.filter(isOfUnknown).length,
  };
}

/** The people behind an identity, as it was recorded before and as it is now: neither side alone may hide one. */
function behind(file: ChangedFile): Barred[] {
  const { before, after } = bothSides(Identity, file);
  return [before, after].flatMap((identity) => (identity === null ? [] : peopleOf(identity)));
}

/** True where nobody knows who made an identity, by what is recorded of it now, or was where it is gone. */
function isOfUnknown(file: ChangedFile): boolean {
  const { before, after } = bothSides(Identity, file);
  const identity = after ?? before;
  return identity !== null && unknownCreator(identity) !== null;
}

/** Who owns or keeps an identity, and who made it. */
export function peopleOf(identity: Identity): Barred[] {
  const { ownership, lifecycle, title } = identity;
  const owners = [ownership?.business_owner, ownership?.technical_steward];
  const made = lifecycle.filter(({ event }) => event === "create").map(({ by }) => by);
  const named = (as: Barred["as"], logins: readonly (string | null | undefined)[]) =>
    logins.flatMap((login): Barred[] =>
      login === null || login === undefined ? [] : [{ login, as, subject: title }],
    );
  return [...named("owner", owners), ...named("creator", [...made, creatorOf(identity)])];
}
