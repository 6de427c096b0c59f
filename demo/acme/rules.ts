import { addRuleset, addTeam, pullRequestRule, type World } from "../github/world.ts";
import { addFile, theOrganization, theRepository } from "./create.ts";
import { LEDGER } from "./repositories/ledger.ts";
import { REPORTING } from "./repositories/reporting.ts";
import { REVENUE } from "./repositories/revenue.ts";

/** Repositories of the close that the rules of November leave out: each is a finding that is still open. */
const LEFT_OUT: readonly string[] = ["analytics-models", "data-warehouse", "fx-rates", "journal-bot"];

const CODE_OWNERS = "* @acme/close-engineers\n/.github/workflows/ @acme/platform\n";

/**
 * What the plan for SOD-02 and CHG-01 says is done by December: one ruleset for the repositories of the close, and who
 * owns their workflow files. Planted: the repository that posts entries has rules of its own, which its keys may bypass.
 */
export function setUpRules(world: World): void {
  const organization = theOrganization(world);
  for (const slug of ["close-engineers", "platform"]) addTeam(world, organization, { slug });
  const bound = [...LEDGER, ...REVENUE, ...REPORTING]
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .map(({ name }) => theRepository(world, name));
  addRuleset(
    world,
    { of: "Organization", organization },
    {
      name: "close",
      repositories: bound.map(({ id }) => id),
      rules: [
        pullRequestRule({ require_code_owner_review: true, require_last_push_approval: true }),
        { type: "deletion" },
        { type: "non_fast_forward" },
      ],
    },
  );
  // Where people change code, the file waits for a pull request of its own.
  for (const repository of bound.filter(({ pulls }) => pulls.length === 0))
    addFile(world, repository, { ".github/CODEOWNERS": CODE_OWNERS });
  addRuleset(
    world,
    { of: "Repository", repository: theRepository(world, "journal-bot") },
    {
      name: "main",
      bypass: [{ actor_id: null, actor_type: "DeployKey", bypass_mode: "always", name: "Deploy keys" }],
    },
  );
}
