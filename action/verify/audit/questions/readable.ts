import { broughtDocuments } from "../brought.ts";
import type { Finding, History } from "../history.ts";

/** Every record that something rests on can be read. */
export const readable = (history: History): Finding[] =>
  history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "unreadable").map(({ path }) => ({
      commit: commit.commit,
      path,
      reason: { reason: "record-unreadable" as const, with: {} },
    })),
  );
