import { expect, test } from "vitest";
import { aJob, aRepository, aSnapshot, aWorkflow } from "../checks/examples/a-snapshot.ts";
import { referenceTo } from "./references.ts";

const any = aWorkflow([], null, {
  path: "a.yml",
  any_secret: true,
  jobs: [aJob({ any_secret: true })],
});

const at = (path: string) => ({ path, repository: "ledger-export", caller: null });

test.each([
  ["files nobody read", null, { use: "unread" }],
  ["no file", [], { use: "none" }],
  ["a file that names another", [aWorkflow(["OTHER"])], { use: "none" }],
  ["a file that can read every secret", [any], { use: "any", workflow: at("a.yml") }],
  [
    "the first by path of those that name it, before any that can read every secret",
    [aWorkflow(["X"], null, { path: "c.yml" }), aWorkflow(["x"], null, { path: "b.yml" }), any],
    { use: "named", workflow: at("b.yml") },
  ],
])("%s", (_what, workflows, expected) => {
  const repository = aRepository({ workflows });
  expect(referenceTo("X", repository, aSnapshot({ repositories: [repository] }))).toEqual(expected);
});
