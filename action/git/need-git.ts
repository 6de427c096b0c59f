import { gitFault } from "../../model/git-settings.ts";
import { openGit, textOf, type Environment } from "./git.ts";
import { Refusal } from "../run/refusal.ts";

/**
 * Looks once at the git of this machine, before anything is asked.
 * @throws {Refusal} when there is none, or it is too old.
 */
export async function needGit(environment: Environment): Promise<void> {
  const said = await openGit(".", environment, null)(["--version"]).then(textOf, () => null);
  const fault = gitFault(said);
  if (fault !== null) throw new Refusal(2, `${fault}.`);
}
