import { anyCommit, anyDigest, forge, put } from "../forge.ts";
import { pick, type Kind } from "../mutation.ts";

/** A record of a scan that never ran, in the action's name and with a list that fits. */
export const scan: Kind = (given) => {
  const { ledger, random } = given;
  const day = String(2 + Math.floor(random() * 27)).padStart(2, "0");
  const scout = ledger.fork();
  scout.scan(`2026-03-${day}T03:00:10Z`, 5);
  const path = `evidence/acme/scans/2026/202603${day}T030010Z.md`;
  const text = scout.head.texts.get(path) ?? "";
  const ways: Readonly<Record<string, () => string>> = {
    "that begins a chain of its own": () => text.replace(/"previous": \{[^}]*\}/, '"previous": null'),
    "that follows another": () => put(text, "path", '"evidence/acme/scans/2026/20260112T030010Z.md"'),
    "that follows other bytes": () =>
      text.replace(/("previous": \{\s*"digest": )"[^"]*"/, `$1${anyDigest(random)}`),
    "of a base of nowhere": () => put(text, "base", anyCommit(random)),
    "that ends before it begins": () => put(text, "finished", '"2026-03-01T00:00:00Z"'),
    "of a time that had not come": () => later(text),
  };
  const way = pick(Object.keys(ways), random);
  const forged = ways[way]?.() ?? "";
  const at = way === "of a time that had not come" ? path.replace(`202603${day}`, "20260901") : path;
  return forge(given, `a scan record ${way}`, at, forged);

  function later(own: string): string {
    return own.replaceAll(`2026-03-${day}T`, "2026-09-01T").replaceAll(`202603${day}T`, "20260901T");
  }
};
