import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import {
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aWorkflow,
} from "./examples/a-snapshot.ts";
import { secretIsReferenced as check } from "./secret-is-referenced.ts";

const tools = { id: 8, name: "tools" };
const running = (...workflows: ReturnType<typeof aWorkflow>[]) =>
  aSnapshot({ repositories: [aRepository({ workflows }), aRepository({}, tools)] });
const old = { created_at: "2025-08-04T00:00:00Z" };

test.each([
  [
    "its selection is unread",
    anOwnSecret("X", { selected_repositories: null }),
    running(),
    "Which repositories the secret reaches could not be read, for which the organisation permission Secrets: read is needed.",
  ],
  [
    "the workflow files are unread",
    aSecret("X"),
    aSnapshot({ repositories: [aRepository({ workflows: null })] }),
    "The workflow files of «ledger-export» were not read.",
  ],
])("knows nothing when %s", (_when, secret, snapshot, sentence) => {
  expect(inWords(check, check.assess(secret, aContext({ snapshot })))).toMatchObject({
    outcome: "unknown",
    sentence,
  });
});

test("fails when only an archived repository, which runs nothing, names it", () => {
  const snapshot = aSnapshot({
    repositories: [aRepository({ archived: true, workflows: [aWorkflow(["X"])] })],
  });
  const result = inWords(check, check.assess(aSecret("X", old), aContext({ snapshot, today: "2026-02-01" })));
  expect(result.outcome).toBe("fail");
});

test("fails for an orphan one day over the limit, without claiming to know since when", () => {
  const context = aContext({ snapshot: running(aWorkflow(["OTHER"])), today: "2026-02-01" });
  expect(inWords(check, check.assess(aSecret("X", old), context))).toMatchObject({
    outcome: "fail",
    sentence:
      "No workflow it reaches names it, and a secret may exist 180 days without one; this one reached that on 2026-01-31.",
  });
});

test("fails for an organisation's orphan that only a repository out of reach names", () => {
  const context = aContext({ snapshot: running(aWorkflow(["X"])), today: "2026-02-01" });
  const secret = anOwnSecret("X", { ...old, selected_repositories: ["tools"] });
  expect(inWords(check, check.assess(secret, context)).outcome).toBe("fail");
});

test("passes for an orphan exactly at the limit, and says from when it counts", () => {
  const context = aContext({ snapshot: running(), today: "2026-01-31" });
  expect(inWords(check, check.assess(aSecret("X", old), context))).toMatchObject({
    outcome: "pass",
    sentence:
      "No workflow it reaches names it, and a secret may exist 180 days without one; this one reaches that on 2026-01-31.",
  });
});

test.each([
  [
    "a secret that is named, whatever the case",
    aSecret("x", old),
    running(
      aWorkflow([], null, { path: "a.yml", any_secret: true }),
      aWorkflow(["X"], null, { path: "b.yml" }),
    ),
    "«b.yml» in «ledger-export» names it.",
  ],
  [
    "a secret that a workflow can read among all others",
    aSecret("X", old),
    running(aWorkflow([], null, { any_secret: true })),
    "«.github/workflows/deploy.yml» in «ledger-export» can read every secret, this one included.",
  ],
  [
    "an organisation's secret that is named",
    anOwnSecret("X", { visibility: "all" }),
    running(aWorkflow(["X"])),
    "«.github/workflows/deploy.yml» in «ledger-export» names it.",
  ],
  [
    "an environment's secret that is named",
    anEnvironmentSecret("X"),
    running(aWorkflow(["X"])),
    "«.github/workflows/deploy.yml» in «ledger-export» names it.",
  ],
])("passes for %s", (_what, secret, snapshot, sentence) => {
  expect(inWords(check, check.assess(secret, aContext({ snapshot, today: "2026-01-31" })))).toMatchObject({
    outcome: "pass",
    sentence,
  });
});
