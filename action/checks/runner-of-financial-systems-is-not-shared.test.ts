import { expect, test } from "vitest";
import { aContext, aGovernance, aSystem } from "./examples/a-context.ts";
import { aRunner, aRunnerOf } from "./examples/a-runner.ts";
import { aRepository, aSnapshot, LEDGER } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { runnerOfFinancialSystemsIsNotShared as check } from "./runner-of-financial-systems-is-not-shared.ts";

const [WEB, SITE] = [
  { id: 8, name: "web" },
  { id: 9, name: "site" },
];
const snapshot = aSnapshot({
  repositories: [aRepository(), aRepository({}, WEB), aRepository({ visibility: "public" }, SITE)],
});
const governance = aGovernance({ systems: [aSystem()] });
const selected = (...names: string[]) =>
  ({ group_visibility: "selected", selected_repositories: names }) as const;

test.each([
  [
    "without its group",
    aRunner({ group: null, group_visibility: null, public_repositories_allowed: null }),
    "unknown",
    "GitHub does not show the runner's group, so which repositories may use it is not known.",
  ],
  [
    "of a group for repositories that were not read",
    aRunner({ group_visibility: "selected" }),
    "unknown",
    "The repositories that may use the runner's group are not all known.",
  ],
  [
    "that keeps its machine and is for all",
    aRunner(),
    "fail",
    "It keeps its machine from job to job; «ledger-export» may use it, and so may «web».",
  ],
  [
    "that keeps its machine and is for all, public ones included",
    aRunner({ public_repositories_allowed: true }),
    "fail",
    "It keeps its machine from job to job; «ledger-export» may use it, and so may «site» and «web».",
  ],
  [
    "of which GitHub does not say whether it is ephemeral",
    aRunner({ ephemeral: null }),
    "unknown",
    "«web» may use it, too, and GitHub does not say whether it runs one job alone.",
  ],
  [
    "that is ephemeral",
    aRunner({ ephemeral: true }),
    "pass",
    "It runs one job and is then removed, so no job finds what another left.",
  ],
  [
    "for the financial system alone",
    aRunner(selected("ledger-export")),
    "pass",
    "Only repositories of financial systems may use it: «ledger-export».",
  ],
  ["of one repository", aRunnerOf(LEDGER), "pass", "It runs the workflows of «ledger-export» alone."],
  [
    "for another repository alone",
    aRunner(selected("web")),
    "not-applicable",
    "No repository of a financial system may use it.",
  ],
] as const)("a runner %s", (_, runner, outcome, sentence) => {
  expect(inWords(check, check.assess(runner, aContext({ snapshot, governance })))).toMatchObject({
    outcome,
    sentence,
  });
});

test("is no question of a runner of another repository, whatever was not read", () => {
  expect(check.exempt?.(aRunnerOf(WEB), governance)).toMatchObject({ reason: "serves-no-financial-system" });
  expect(check.exempt?.(aRunnerOf(LEDGER), governance)).toBeNull();
  expect(check.exempt?.(aRunner(), governance)).toBeNull();
});
