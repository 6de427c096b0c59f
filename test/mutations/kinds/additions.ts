import { additionOn } from "../../ledger/verifiable-documents.ts";
import { anyCommit, anyDigest, forge, put } from "../forge.ts";
import { pick, type Kind } from "../mutation.ts";

/** An addition to a certified conclusion that is not what it says, in the action's name and with a list that fits. */
export const addition: Kind = (given) => {
  const { ledger, random } = given;
  const [path, text] = additionOn(ledger.head, { added: "2026-03-02" });
  const ways: Readonly<Record<string, () => string>> = {
    "from a commit of nowhere": () => put(text, "commit", anyCommit(random)),
    "to other bytes": () => put(text, "digest", anyDigest(random)),
    "of another day": () => put(text, "added", '"2026-02-01"'),
    "of another entity": () => put(text, "entity", "acme-jp"),
  };
  const way = pick(Object.keys(ways), random);
  return forge(given, `an addition ${way}`, path, ways[way]?.() ?? "");
};
