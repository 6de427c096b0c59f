import { expect, test } from "vitest";
import type { Tampering } from "../scan.ts";
import { limitationSentence } from "./limitations.ts";
import { tamperingReason } from "./tampering.ts";

const FILE = "evidence/acme/organization.md";
const by = { commit: "0123456789abcdef0123456789abcdef01234567", author: "olga", pull_request: 7 };
const nobody = { commit: null, author: null, pull_request: null };

test.each<[Tampering, string]>([
  [
    { file: FILE, what: "edited", restored: true, ...by },
    "The evidence file «evidence/acme/organization.md» was edited by «olga» in commit «0123456789ab» with pull request 7; what had been written there was restored from the history.",
  ],
  [
    { file: FILE, what: "edited", restored: false, ...nobody },
    "The evidence file «evidence/acme/organization.md» was edited by hand, and the history does not hold what had been written there; it was used as it is.",
  ],
  [
    { file: FILE, what: "deleted", restored: false, ...by, author: null },
    "The evidence file «evidence/acme/organization.md» was deleted by hand in commit «0123456789ab» with pull request 7, and the history does not hold it any more; what it held is lost.",
  ],
  [
    { file: FILE, what: "unrecorded", restored: true, ...nobody },
    "The evidence file «evidence/acme/organization.md» was written by no scan; it counts for nothing and was taken away.",
  ],
  [
    { file: FILE, what: "impossible", restored: true, ...nobody },
    "The scan record «evidence/acme/organization.md» has an impossible time: later than the clock of GitHub, or earlier than the scan before it; it counts for nothing and was taken away.",
  ],
  [
    { file: "main", what: "set-back", restored: true, ...by },
    "The branch «main» was set back by «olga»: commit «0123456789ab», with which pull request 7 was merged, is not in its history any more; its evidence is carried on.",
  ],
  [
    { file: "main", what: "set-back", restored: false, ...nobody, commit: by.commit },
    "The branch «main» was set back: commit «0123456789ab», which the scanner knew, is not in its history any more, and its evidence could not be had any more.",
  ],
])("%o", (one, sentence) => {
  expect(limitationSentence(tamperingReason(one)).en).toBe(sentence);
});

test("what is not known to be the scanner's says of how many commits, and why", () => {
  const unproven = (commits: number) =>
    limitationSentence({
      reason: "origin-not-known",
      with: { why: { reason: "head-not-fetched", with: { pull_request: 7 } }, commits },
    }).en;
  expect(unproven(2)).toBe(
    "Where the evidence of 2 commits came from is not known: the head of pull request 7 could not be fetched.",
  );
  expect(unproven(0)).toBe("The head of pull request 7 could not be fetched.");
});
