import { digestsFile } from "../../../../model/paths.ts";
import { broughtBy, isByAction, writersAt } from "../brought.ts";
import type { Finding, History } from "../history.ts";
import { isPersonsEdit, isTakenOver } from "../taken-over.ts";

/** Evidence is changed by commits of the action alone; a person's edit of a review counts once the action took it over. */
export function authors(history: History): Finding[] {
  return history.commits.flatMap((commit): Finding[] => {
    const brought = broughtBy(commit);
    // The list of digests changes with whatever it lists.
    const first = brought.find(({ path }) => path !== digestsFile(history.organization)) ?? brought[0];
    if (first === undefined || isByAction(history, commit)) return [];
    const author = commit.author.name;
    const at = { commit: commit.commit, path: first.path };
    if (!isPersonsEdit(history, commit)) {
      const writer = writersAt(history, commit)[0] ?? "";
      return [{ ...at, reason: { reason: "not-made-by-the-action", with: { author, writer } } }];
    }
    return isTakenOver(history, commit)
      ? []
      : [{ ...at, reason: { reason: "edit-not-taken-over", with: { author } } }];
  });
}
