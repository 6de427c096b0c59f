import { anyCommit, anyDigest, forge, put } from "../forge.ts";
import { pick, type Kind } from "../mutation.ts";

const CONCLUSION = "evidence/acme/conclusions/2026-Q1/acme-us/sox.md";

/** A conclusion from what was not so, in the action's name and with a list that fits. */
export const conclusion: Kind = (given) => {
  const { ledger, random } = given;
  const text = ledger.head.texts.get(CONCLUSION) ?? "";
  const ways: Readonly<Record<string, () => string>> = {
    "from a commit of nowhere": () => put(text, "commit", anyCommit(random)),
    "from other bytes": () => put(text, "digest", anyDigest(random)),
    "from a file that is not there": () => put(text, "file", `"evidence/acme/identities/${random()}.md"`),
    "from a scan that never was": () => put(text, "scan", '"acme-20260101T000000Z"'),
    "of another entity": () => put(text, "entity", "acme-jp"),
  };
  const way = pick(Object.keys(ways), random);
  return forge(given, `a conclusion ${way}`, CONCLUSION, ways[way]?.() ?? "");
};
