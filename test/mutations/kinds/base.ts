import { run, TAG } from "../../ledger/verifiable.ts";
import { pick, type Kind } from "../mutation.ts";

/** Base is set back to before a certification, whose tag stays; some other branch may still have it. */
export const baseSetBack: Kind = ({ ledger, random }) => {
  const { folder, certified, head, made } = ledger;
  const until = made.findIndex(({ commit }) => commit === certified);
  const { commit, at } = pick(
    made.slice(0, until).filter(({ parents }) => parents.length > 1),
    random,
  );
  const kept = pick([null, "refs/heads/kept", "refs/remotes/origin/countersign/kept"], random);
  run(folder, ["update-ref", "refs/heads/main", commit]);
  if (kept !== null) run(folder, ["update-ref", kept, head.commit]);
  return {
    what: `base is set back to the merge of ${at}${kept === null ? "" : `, and ${kept} has the rest`}`,
    head: commit,
    commits: new Set(),
    path: TAG,
    undo: () => {
      run(folder, ["update-ref", "refs/heads/main", head.commit]);
      if (kept !== null) run(folder, ["update-ref", "-d", kept]);
    },
  };
};
