import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readDocument } from "../../../model/document.ts";
import { SignOff } from "../../../model/sign-off.ts";
import { otherLeaves } from "../../../test/ledger/other-leaves.ts";
import { writeVerifiable } from "../../../test/ledger/verifiable.ts";
import { openGit } from "../../git/git.ts";
import { audit } from "./audit.ts";
import { documentKey } from "./history.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-forged-sign-off-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);

/** What a sign-off says that GitHub alone knows. */
const NOT_IN_A_CLONE = [
  "merged_by",
  "merged_by is null",
  "merged_by_id",
  "merged_by_id is null",
  "reviewer.login",
  "rule_suite",
];

/** What makes it count for less than it does: nobody forges that to their advantage. */
const COUNTS_FOR_LESS = ["captured", "rule_suite is null", "timely"];

test("no value of a sign-off can be another without being found, but for what GitHub alone knows", async () => {
  const ledger = played.fork();
  const merge = ledger.made.find(({ message }) => message === "Merge") ?? ledger.head;
  const last = ledger.made.findLast(({ message }) => message === "Merge") ?? merge;
  const [path, text] = ledger.signOff("review", 9, last, { merged_by: "olga", merged_by_id: 1109 });
  const { parents } = ledger.publish(last.at, "Sign", { [path]: text });
  const [, branch = ""] = parents;
  const history = await readHistory(git, { organization: "acme", head: ledger.head.commit });
  expect(audit(history)).toEqual([]);
  const reading = readDocument(SignOff, path, text);
  if (!reading.ok) throw new Error(`${path} cannot be read`);
  const blob = history.byName.get(branch)?.via.changes.find((one) => one.path === path)?.after ?? "";
  const key = documentKey(path, blob);
  const unfound = otherLeaves(reading.data, (document) => SignOff.safeParse(document).success).filter(
    ({ document }) => {
      const data = SignOff.parse(document);
      const forged = {
        ...history,
        documents: new Map([...history.documents, [key, { kind: "sign-off", data }] as const]),
      };
      return !audit(forged).some((one) => one.path === path);
    },
  );
  const names = unfound.map(({ at }) => at).filter((at) => !at.startsWith("rules"));
  expect(names.sort()).toEqual([...NOT_IN_A_CLONE, ...COUNTS_FOR_LESS].sort());
});
