import type { Governance } from "../../../model/governance.ts";
import type { Instant } from "../../../model/instant.ts";
import type { GovernancePort, HostedRepository } from "../../git/governance-port.ts";
import type { BranchState } from "../../git/ledger.ts";
import { commitThen, entitiesIn } from "../../pull-request/sign-off/base-then.ts";
import { signOffQuestions } from "../../pull-request/sign-off/questions.ts";
import type { Deciding } from "../../review/decisions/deciding.ts";
import type { Event } from "../../review/decisions/answer-events.ts";
import { Refusal } from "../../run/refusal.ts";

/**
 * The entities that base held at each event.
 * @throws {Refusal} when GitHub does not show where base was: nobody knows then who could decide.
 */
export async function rostersThen(
  events: readonly Event[],
  {
    checkout,
    hosted,
    base,
  }: Pick<GovernancePort, "checkout"> & { hosted: HostedRepository; base: BranchState["tips"]["base"] },
): Promise<Deciding["entitiesThen"]> {
  const known = new Map<Instant, Governance["entities"]>();
  if (events.length > 0) {
    const [first = ""] = events.map(({ at }) => at).sort();
    const moves = await signOffQuestions(hosted).moves(base.name, first);
    const entitiesAt = entitiesIn(checkout);
    for (const { at } of events) {
      const commit = commitThen(moves, at, base.commit);
      const entities = commit === null ? null : await entitiesAt(commit);
      if (entities === null)
        throw new Refusal(
          3,
          `GitHub's record of who moved ${base.name} does not show where it was at ${at}, so nobody knows who could decide then, and nothing is taken over; the credential needs Contents: read. Run again.`,
        );
      known.set(at, entities);
    }
  }
  return (at) => known.get(at) ?? [];
}
