import { Deficiency } from "../../model/deficiency.ts";
import type { Governance } from "../../model/governance.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import { sameData } from "../../model/same-data.ts";
import { bothSides } from "./both-sides.ts";
import type { Barred, ChangedFile, PullFacts } from "./facts.ts";
import { type Of, type OfFile, unreadable, withoutRole } from "./of-file.ts";
import { isBarred, someoneNamed, type Someone } from "./rostered.ts";
import { writersOf } from "./writers.ts";

/**
 * Whoever answers for a remediation does not approve what is stated of it, nor retest, close or write a retest; whoever
 * retested does not approve the pull request that brings it.
 */
export function ofDeficiency(
  file: ChangedFile,
  governance: Governance,
  pull: Pick<PullFacts, "author" | "lastPusher">,
  of: Of,
): OfFile {
  const roles = governance.configuration.authority.deficiency;
  const { before, after } = bothSides(Deficiency, file);
  // What the action proposes decides nothing yet; whoever names cause, owner and severity does.
  if (file.before === null && after?.state === "proposed" && after.owner === null)
    return { requirements: [] };
  const bound = (login: string): Barred => ({ login, as: "bound", subject: file.path });
  const owners = [before?.owner, after?.owner].flatMap((login) =>
    login === null || login === undefined ? [] : [bound(login)],
  );
  const newly = <Item>(then: readonly Item[] = [], now: readonly Item[] = []): Item[] =>
    now.filter((one) => !then.some((other) => sameData(one, other)));
  const conclusionsOf = (one: Deficiency | null) =>
    (one?.affects ?? []).flatMap(({ conclusion }) => (conclusion === null ? [] : [conclusion]));
  const retests = newly(before?.retests, after?.retests);
  const closings = newly([before?.closed ?? null], [after?.closed ?? null]).filter((one) => one !== null);
  const id = (after ?? before)?.deficiency ?? file.path;
  const owns = (person: Someone) => owners.some((one) => isBarred(one, person));
  const byOwner = (login: string) => owns(someoneNamed(login, governance.entities));
  const faults: SignOffFault[] = [
    ...unreadable(file, after),
    ...[...newly(conclusionsOf(before), conclusionsOf(after)), ...closings].flatMap(({ by, at: day }) =>
      withoutRole({ id, by, day }, roles, governance),
    ),
    ...retests
      .filter(({ by }) => byOwner(by))
      .map(({ by, at: day }) => ({ reason: "retested-by-its-owner", with: { id, by, day } }) as const),
    ...closings
      .filter(({ by }) => byOwner(by))
      .map(({ by, at: day }) => ({ reason: "closed-by-its-owner", with: { id, by, day } }) as const),
    ...(retests.length === 0 ? [] : writersOf(pull, governance.entities))
      .filter(({ person }) => owns(person))
      .map(({ login: by }) => ({ reason: "retest-written-by-its-owner", with: { id, by } }) as const),
  ];
  return {
    requirements: [of("deficiency", roles, [...owners, ...retests.map(({ by }) => bound(by))])],
    faults,
  };
}
