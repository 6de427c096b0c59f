import { expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { aLedger } from "./examples/a-ledger.ts";
import { refuse } from "./examples/a-refusal.ts";
import { aRunner, aRunnerOf } from "./examples/a-runner.ts";
import { aRepository, aSnapshot, LEDGER } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { runnerIsNotReachableFromPublicRepositories as check } from "./runner-is-not-reachable-from-public-repositories.ts";

const SITE = { id: 8, name: "site" };
const snapshot = aSnapshot({
  repositories: [aRepository(), aRepository({ visibility: "public" }, SITE)],
});
const open = { public_repositories_allowed: true };

test.each([
  [
    "without its group",
    aRunner({ group: null, group_visibility: null, public_repositories_allowed: null }),
    "unknown",
    "GitHub does not show the runner's group, so which repositories may use it is not known.",
  ],
  [
    "of a group for selected repositories that were not read",
    aRunner({ ...open, group_visibility: "selected", selected_repositories: null }),
    "unknown",
    "The repositories that may use the runner's group are not all known.",
  ],
  [
    "of a group for a selected repository that the scan did not see",
    aRunner({ ...open, group_visibility: "selected", selected_repositories: ["hidden"] }),
    "unknown",
    "The repositories that may use the runner's group are not all known.",
  ],
  [
    "of a group whose visibility is new",
    aRunner({ ...open, group_visibility: null }),
    "unknown",
    "The repositories that may use the runner's group are not all known.",
  ],
  [
    "of an open group for all",
    aRunner(open),
    "fail",
    "Its group «Default» allows public repositories, and «site» may use it.",
  ],
  [
    "of an open group for a public repository, ephemeral though it is",
    aRunner({ ...open, ephemeral: true, group_visibility: "selected", selected_repositories: ["site"] }),
    "fail",
    "Its group «Default» allows public repositories, and «site» may use it.",
  ],
  ["of a public repository", aRunnerOf(SITE), "fail", "It runs the workflows of «site», which is public."],
  ["of a closed group for all", aRunner(), "pass", "Its group «Default» does not allow public repositories."],
  [
    "of an open group for private repositories",
    aRunner({ ...open, group_visibility: "private" }),
    "pass",
    "Its group «Default» allows public repositories, but is meant for none of them.",
  ],
  [
    "of an open group for a private repository",
    aRunner({ ...open, group_visibility: "selected", selected_repositories: ["ledger-export"] }),
    "pass",
    "Its group «Default» allows public repositories, but is meant for none of them.",
  ],
  [
    "of a private repository",
    aRunnerOf(LEDGER),
    "pass",
    "It runs the workflows of «ledger-export» alone, which is not public.",
  ],
] as const)("a runner %s", (_, runner, outcome, sentence) => {
  expect(inWords(check, check.assess(runner, aContext({ snapshot })))).toMatchObject({ outcome, sentence });
});

test.each([
  ["a public repository that was seen", aRunner(open), "fail"],
  ["a group that is closed", aRunner(), "pass"],
  ["what nobody saw", aRunner({ ...open, group_visibility: "private" }), "unknown"],
] as const)("while the list of repositories is cut off, %s decides: %s gives %s", (_, runner, outcome) => {
  const cut = refuse(aSnapshot({ repositories: snapshot.repositories, identities: [runner] }), {
    source: "repositories",
    scope: { of: "organization" },
  });
  const found = evaluate({
    checks: [check],
    snapshot: cut,
    governance: aGovernance(),
    ledger: aLedger(),
    today: "2026-01-31",
  });
  expect(found.find(({ uid }) => uid === runner.uid)?.assessments).toMatchObject([{ outcome }]);
});
