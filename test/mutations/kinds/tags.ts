import { run, tagAt, TAG } from "../../ledger/verifiable.ts";
import { pick, type Kind } from "../mutation.ts";

/** A tag of a certification is moved, is no annotated one, is gone, or names what nobody certified. */
export const tag: Kind = ({ ledger, random }) => {
  const { folder, certified, head, made } = ledger;
  const others = made.filter(({ commit }) => commit !== certified);
  const other = pick(others, random).commit;
  const forged = `certified/2026-Q${1 + Math.floor(random() * 4)}/acme-jp/${pick(["sox", "jsox", "soc2"], random)}`;
  const ways: Readonly<Record<string, { name: string; change: () => void }>> = {
    moved: { name: TAG, change: () => void tagAt(folder, TAG, other) },
    "not annotated": { name: TAG, change: () => void run(folder, ["tag", "-f", TAG, certified]) },
    "moved and not annotated": { name: TAG, change: () => void run(folder, ["tag", "-f", TAG, other]) },
    gone: { name: TAG, change: () => void run(folder, ["tag", "-d", TAG]) },
    "of a tree": { name: TAG, change: () => void tagAt(folder, TAG, `${other}^{tree}`) },
    "of nothing certified": {
      name: forged,
      change: () => void tagAt(folder, forged, pick(made, random).commit),
    },
  };
  const way = pick(Object.keys(ways), random);
  const { name, change } = ways[way] ?? { name: TAG, change: () => undefined };
  change();
  return {
    what: `the tag ${name} is ${way}`,
    head: head.commit,
    commits: new Set(),
    path: way === "gone" ? null : name,
    undo: () => {
      if (name !== TAG) run(folder, ["tag", "-d", name]);
      tagAt(folder, TAG, certified);
    },
  };
};
