import { broughtBy } from "../brought.ts";
import type { Finding, History } from "../history.ts";

/** No commit that brought evidence has a signature by a key that is known and that is not good. */
export const signatures = (history: History): Finding[] =>
  history.commits.flatMap((commit): Finding[] =>
    history.signatures.get(commit.commit) === "bad" && broughtBy(commit).length > 0
      ? [{ commit: commit.commit, path: null, reason: { reason: "signature-not-good", with: {} } }]
      : [],
  );
