import type { GovernancePort, HostedRepository } from "../git/governance-port.ts";
import { Refusal } from "../run/refusal.ts";
import { parseRemote, type RemoteRepository } from "../git/remote-url.ts";
import type { Log } from "../run/log.ts";
import { describe } from "../pull-request/publishing/repository.ts";
import type { ScanOptions } from "./scan-options.ts";

/** Where evidence is published: the governance repository on GitHub and its address for people. */
export interface PublishTarget {
  hosted: HostedRepository;
  url: string;
}

/**
 * Where to publish; null when there is none to look up.
 * GitHub follows a rename when it is asked and when it is pushed to, and nowhere else: what writes needs the name
 * that the repository has now.
 */
export async function lookUpGovernance(
  hosted: HostedRepository | null,
  { publish, allowPublic }: Pick<ScanOptions, "publish" | "allowPublic">,
  log: Log,
): Promise<PublishTarget | null> {
  if (publish === "none") return null;
  if (hosted !== null) {
    const described = await describe(hosted, allowPublic);
    return {
      hosted: { ...hosted, repository: nameNow(hosted.repository, described.url, log) },
      ...described,
    };
  }
  if (publish === "branch") return null;
  throw new Refusal(
    2,
    "A pull request needs a governance repository on GitHub, and its remote is not one; set publish: branch, or push it to GitHub.",
  );
}

/** The governance repository under the name it has now. */
export const renamedTo = (target: PublishTarget | null, port: GovernancePort): GovernancePort =>
  target === null
    ? port
    : {
        ...port,
        hosted: target.hosted,
        save: (branchState, change) => port.save(branchState, change, target.hosted.repository),
      };

/** The repository as its address for people names it. */
function nameNow(given: RemoteRepository, url: string, log: Log): RemoteRepository {
  const now = parseRemote(url).repository ?? given;
  const before = `${given.owner}/${given.name}`;
  const after = `${now.owner}/${now.name}`;
  if (before.toLowerCase() === after.toLowerCase()) return given;
  log.warning(
    `The governance repository ${before} is ${after} now; give the checkout's remote its new name.`,
  );
  return now;
}
