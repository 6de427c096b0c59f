import type { ObservedRepository } from "../../../model/snapshot.ts";
import type { Workflow } from "../../../model/repository.ts";

/** GitHub treats the names of secrets without regard to case and shows them in capitals. */
export const sameSecret = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** True when the workflow names the secret. */
export const names = ({ secrets }: Pick<Workflow, "secrets">, secret: string): boolean =>
  secrets.some((name) => sameSecret(name, secret));

/** How the workflows of a repository use a secret. */
export type Reference =
  | { use: "named"; workflow: string }
  /** No workflow names it, but one can read every secret (`toJSON(secrets)`, a dynamic index, `secrets: inherit`). */
  | { use: "any"; workflow: string }
  | { use: "none" }
  /** The workflow files were not read. */
  | { use: "unread" };

/** The first reference to a secret in a repository, by path of the workflow; a name weighs more than "any". */
export function referenceTo(secret: string, repository: ObservedRepository): Reference {
  const { workflows } = repository.facts;
  if (workflows === null) return { use: "unread" };
  const sorted = workflows.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const naming = sorted.find((workflow) => names(workflow, secret));
  if (naming) return { use: "named", workflow: naming.path };
  const any = sorted.find(({ any_secret }) => any_secret);
  return any ? { use: "any", workflow: any.path } : { use: "none" };
}
