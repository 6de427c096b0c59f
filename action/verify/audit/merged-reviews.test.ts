import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeEvidence } from "../../../model/document.ts";
import { lastUsedFile, reviewFile } from "../../../model/paths.ts";
import { Review } from "../../../model/review.ts";
import { otherLeaves } from "../../../test/ledger/other-leaves.ts";
import { sealed } from "../../../test/ledger/sealed.ts";
import { additionOn } from "../../../test/ledger/verifiable-documents.ts";
import { BOT, writeVerifiable } from "../../../test/ledger/verifiable.ts";
import { openGit } from "../../git/git.ts";
import { audit } from "./audit.ts";
import { fullReview } from "./examples/full-review.ts";
import { documentKey, type History } from "./history.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-merged-reviews-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);
const review = fullReview(played.head.commit);
const path = reviewFile(review);
const written = (body: string) => ({ [path]: writeEvidence(review, body) });

/** What the review says of last uses, as the scan recorded them. */
const USED = {
  [lastUsedFile("acme")]: writeEvidence(
    {
      record: "last-used",
      schema: 2,
      organization: "acme",
      uses: Object.fromEntries(
        review.lines.flatMap(({ uid, remediation }): [string, string][] => {
          const used = remediation?.used ?? null;
          return used === null ? [] : [[uid, used]];
        }),
      ),
    },
    "# Last used",
  ),
};

/** A history in which a review was merged, and written once more with nothing but other words around it. */
async function writtenAgain(by: "the action" | "a person", isSigned: boolean) {
  const ledger = played.fork();
  ledger.scan("2026-03-01T03:00:10Z", 5, USED);
  const merge = ledger.publish("2026-03-02T03:00:10Z", "Review", written("# Review"));
  if (isSigned)
    ledger.publish(
      "2026-03-02T04:30:10Z",
      "Sign",
      Object.fromEntries([ledger.signOff("review", 9, merge, { period: review.period })]),
    );
  const evidence = Object.fromEntries(
    [...ledger.head.texts].filter(([name]) => name.startsWith("evidence/")),
  );
  const isPerson = by === "a person";
  const base = ledger.head;
  const again = ledger.add({
    parents: [base.commit],
    author: isPerson ? "Mallory" : BOT,
    at: "2026-03-03T03:00:10Z",
    message: "Once more",
    texts: new Map([
      ...ledger.head.texts,
      ...Object.entries(isPerson ? written("# Again") : sealed(evidence, written("# Again"))),
    ]),
  });
  // A person's edit counts once a commit of the action stands on it.
  const added = Object.fromEntries([additionOn(base, { added: "2026-03-04" })]);
  const branch = ledger.write("2026-03-04T03:00:10Z", "Conclude", added, [again.commit]);
  ledger.merge(base, branch, "2026-03-04T03:00:10Z");
  const history = await readHistory(git, { organization: "acme", head: ledger.head.commit });
  const blob = history.byName.get(again.commit)?.via.changes.find((one) => one.path === path)?.after ?? "";
  return { history, commit: again.commit, key: documentKey(path, blob) };
}

/** The same history, in which that commit wrote another review. */
const having = (history: History, key: string, data: Review): History => ({
  ...history,
  documents: new Map([...history.documents, [key, { kind: "review", data }]]),
});

const isReview = (document: unknown) => Review.safeParse(document).success;

describe.each([
  ["the action", true],
  ["the action", false],
  ["a person", true],
] as const)("of a merged review that %s writes again (signed off: %s)", (by, isSigned) => {
  test("nothing is found where all of it stands", async () => {
    const { history } = await writtenAgain(by, isSigned);
    expect(audit(history)).toEqual([]);
  });

  test("no value can be another without being found", async () => {
    const { history, commit, key } = await writtenAgain(by, isSigned);
    const altered = otherLeaves(review, isReview);
    expect(altered.length).toBeGreaterThan(120);
    const unfound = altered.filter(
      ({ document }) =>
        !audit(having(history, key, Review.parse(document))).some(
          (one) => one.commit === commit && one.path === path,
        ),
    );
    expect(unfound.map(({ at }) => at)).toEqual([]);
  });
});
