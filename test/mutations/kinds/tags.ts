import { restoreTag, run, tagAt, TAG } from "../../ledger/verifiable.ts";
import { pick, type Kind } from "../mutation.ts";

/** A tag of a certification is moved, is no annotated one, is gone, or names what nobody certified. */
export const tag: Kind = ({ ledger, random }) => {
  const { folder, certified, head, made } = ledger;
  const text = run(folder, ["cat-file", "tag", ledger.tag]);
  const saying = (from: RegExp, to: string) => () => {
    const [before = "", message = ""] = text.split(/(?<=\n)\n/);
    const altered = `${before}\n${message.replace(from, to)}`;
    if (altered === text) throw new Error(`the tag does not say ${from.source}`);
    run(folder, ["update-ref", `refs/tags/${TAG}`, run(folder, ["mktag"], altered).trim()]);
  };
  const digit = () => String(Math.floor(random() * 10_000));
  const others = made.filter(({ commit }) => commit !== certified);
  const other = pick(others, random).commit;
  const forged = `certified/2026-Q${1 + Math.floor(random() * 4)}/acme-jp/${pick(["sox", "jsox", "soc2"], random)}`;
  const ways: Readonly<Record<string, { name: string; change: () => void }>> = {
    moved: { name: TAG, change: () => void tagAt(folder, TAG, other) },
    "not annotated": { name: TAG, change: () => void run(folder, ["tag", "-f", TAG, certified]) },
    "moved and not annotated": { name: TAG, change: () => void run(folder, ["tag", "-f", TAG, other]) },
    gone: { name: TAG, change: () => void run(folder, ["tag", "-d", TAG]) },
    "of a tree": { name: TAG, change: () => void tagAt(folder, TAG, `${other}^{tree}`) },
    "of another text": {
      name: TAG,
      change: saying(/sha256:[0-9a-f]{4}/, `sha256:${digit().padStart(4, "x")}`),
    },
    "signed by another person": {
      name: TAG,
      change: saying(/Signed by: \w+/, `Signed by: Mallory${digit()}`),
    },
    "signed by another account": { name: TAG, change: saying(/, 1105\)/, `, 2${digit()})`) },
    "signed in another role": { name: TAG, change: saying(/controller$/m, `cfo-${digit()}`) },
    "made on another day": { name: TAG, change: saying(/Tagged: \d{4}/, "Tagged: 2031") },
    "merged on another day": { name: TAG, change: saying(/Merged: \d{4}/, "Merged: 2025") },
    "signed on another day": { name: TAG, change: saying(/, on \d{4}/, ", on 2025") },
    "with a sign-off of another commit": {
      name: TAG,
      change: saying(/ at [0-9a-f]{40}$/m, ` at ${digit().padStart(40, "0")}`),
    },
    "with another sign-off": { name: TAG, change: saying(/pr-6-600/, "pr-5-500") },
    "with a sign-off of nowhere": { name: TAG, change: saying(/pr-6-600/, `pr-6-${digit()}1`) },
    "with one sentence more": { name: TAG, change: saying(/$/, `Also certified: all else (${digit()}).\n`) },
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
      restoreTag(ledger);
    },
  };
};
