import { isPlaceholder } from "../../../../model/paths.ts";
import { broughtBy } from "../brought.ts";
import type { Finding, History } from "../history.ts";

/** What git calls a file that is no link, no submodule and no program. */
const PLAIN = "100644";

/** Every file of evidence is a plain one: the bytes of a link are the same, and a checkout shows what it leads to. */
export const plain = (history: History): Finding[] =>
  history.commits.flatMap((commit) =>
    broughtBy(commit)
      .filter(({ path, after, mode }) => after !== null && mode !== PLAIN && !isPlaceholder(path))
      .map(({ path }) => ({ commit: commit.commit, path, reason: { reason: "file-not-plain", with: {} } })),
  );
