import { documentKind } from "../../../model/paths.ts";
import { evidenceAt } from "../mutation.ts";
import { pick, type Kind } from "../mutation.ts";

const AT = "2026-03-02T03:00:10Z";
const SAYS = ["It was looked at, and it is well.", "No finding is open.", "Nobody needs to look further."];

/** A page that says another thing than its record, with everything that vouches for it made to fit. */
export const page: Kind = ({ ledger, random }) => {
  const kinds = new Map<string, string[]>();
  for (const path of evidenceAt(ledger.head)) {
    const kind = documentKind(path) ?? "";
    // Records of scans and of sign-offs are never written again: a new one is forged below.
    if (kind !== "scan" && kind !== "sign-off") kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  const kind = pick([...kinds.keys(), "scan", "sign-off"], random);
  const says = `${pick(SAYS, random)} ${Math.floor(random() * 1000)}`;
  const forged = (text: string) => text.replace(/^(# .*\n)/m, `$1\n${says}\n`);
  const before = ledger.made.length;
  let path = pick(kinds.get(kind) ?? [""], random);
  if (kind === "scan") path = forgedScan();
  else if (kind === "sign-off") path = forgedSignOff();
  else if (["review", "conclusion", "certification"].includes(kind))
    ledger.publish(AT, "Record", {}, { [path]: forged(ledger.head.texts.get(path) ?? "") });
  else ledger.scan(AT, 5, { [path]: forged(ledger.head.texts.get(path) ?? "") });
  const commits = new Set(ledger.made.slice(before).map(({ commit }) => commit));
  return { what: `the page of ${path} says: ${says}`, head: ledger.head.commit, commits, path };

  function forgedScan(): string {
    const scout = ledger.fork();
    scout.scan(AT, 5);
    const file = "evidence/acme/scans/2026/20260302T030010Z.md";
    ledger.publish(AT, "Record", {}, { [file]: forged(scout.head.texts.get(file) ?? "") });
    return file;
  }

  function forgedSignOff(): string {
    const merge = ledger.made.findLast(({ message }) => message === "Merge") ?? ledger.head;
    const scout = ledger.fork();
    const reviewer = {
      login: "maria",
      id: 1105,
      person: "Maria Alvarez",
      role: "control-operator",
      entity: "acme-us",
    };
    const [file, text] = scout.signOff("evidence", 9, merge, { captured: "late", reviewer });
    scout.publish(AT, "Record", { [file]: text });
    ledger.publish(AT, "Record", {}, { [file]: forged(scout.head.texts.get(file) ?? "") });
    return file;
  }
};
