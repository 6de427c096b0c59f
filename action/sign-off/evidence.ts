import type { Governance } from "../../model/governance.ts";
import { Identity } from "../../model/identity.ts";
import { creatorOf } from "../../model/identities/traits.ts";
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
  return {
    what: "evidence",
    roles: asked.length === 0 ? USUAL : asked,
    entity: null,
    barred: changed.filter(({ path }) => documentKind(path) === "identity").flatMap(behind),
  };
}

/** The people behind an identity, as it was recorded before and as it is now: neither side alone may hide one. */
function behind(file: ChangedFile): Barred[] {
  const { before, after } = bothSides(Identity, file);
  return [before, after].flatMap((identity) => (identity === null ? [] : peopleOf(identity)));
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
