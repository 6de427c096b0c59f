import type { Governance } from "../../model/governance.ts";
import type { Tips } from "../ledger/tips.ts";
import type { Log } from "../log.ts";

/** Says where what people state is read from: whoever edits the files of the checkout would look in vain for a change. */
export function sayWhatIsRead({ base }: Pick<Tips, "base">, remote: string, log: Log): void {
  const at = base.commit.slice(0, 7);
  log.info(`Read countersign.yml and controls/ from ${remote}/${base.name} at ${at}.`);
}

/** Says that roles are asked to review while there is no roster that could say who holds them. */
export function sayIfNobodyCanBeAsked(
  { configuration, entities }: Pick<Governance, "configuration" | "entities">,
  organization: string,
  log: Log,
): void {
  const roles = configuration.organizations
    .filter(({ login }) => login.toLowerCase() === organization.toLowerCase())
    .flatMap(({ reviewers }) => reviewers);
  if (roles.length > 0 && entities.length === 0)
    log.warning(
      `Nobody can be asked to review: countersign.yml names ${roles.join(", ")}, and no roster in controls/entities/ says who that is.`,
    );
}
