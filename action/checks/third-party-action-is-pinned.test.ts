import { describe, expect, test } from "vitest";
import { aContext, aGovernance, aSystem } from "./examples/a-context.ts";
import { aJob, aRepository, aSnapshot, aWorkflow } from "./examples/a-snapshot.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { thirdPartyActionIsPinned as check } from "./third-party-action-is-pinned.ts";

const governance = aGovernance({ systems: [aSystem()] });
const tools = { id: 8, name: "tools" };
const unpinned = (uses: string[], more = 0) => aWorkflow([], null, { unpinned: { uses, more } });
const calling = (workflow: string) =>
  aWorkflow([], null, { jobs: [aJob({ calls: { workflow, secrets: [], with: [] } })] });

function evaluated(
  workflows: ReturnType<typeof aWorkflow>[] | null,
  others: ReturnType<typeof aRepository>[] = [],
) {
  const repository = aRepository({ workflows });
  const snapshot = aSnapshot({ repositories: [repository, ...others] });
  const { restsOn: _, ...result } = check.assess(repository, aContext({ snapshot, governance }));
  return inWords(check, result);
}

describe("the question does not arise", () => {
  test.each([
    ["an archived repository", aRepository({ archived: true }), "An archived repository runs no workflow."],
    ["no financial system", aRepository({}, tools), "The repository belongs to no financial system."],
  ])("for %s", (_, repository, sentence) => {
    expect(exemptionInWords(check, check.exempt?.(repository, governance))).toBe(sentence);
  });

  test("it does for one of a financial system", () => {
    expect(check.exempt?.(aRepository(), governance)).toBeNull();
  });
});

test.each([
  ["the files are unread", null, "The workflow files of the repository were not read."],
  [
    "evidence of before does not say",
    [aWorkflow([], null, { unpinned: null })],
    "Which actions its workflows name was not read.",
  ],
  [
    "a workflow of the organisation that it calls is unread",
    [calling("acme/gone/.github/workflows/a.yml@main")],
    "Job «deploy» of «.github/workflows/deploy.yml» in «ledger-export» hands secrets to «acme/gone/.github/workflows/a.yml@main», which was not read.",
  ],
] as const)("is unknown where %s", (_, workflows, sentence) => {
  expect(evaluated(workflows === null ? null : [...workflows])).toEqual({ outcome: "unknown", sentence });
});

test.each([
  [
    "one is fixed to no commit",
    [unpinned(["other/tool@v1"])],
    [],
    "Its workflows name «other/tool@v1» without a full commit or digest.",
  ],
  [
    "there are many",
    [unpinned(["a/a@v1", "b/b@v1", "c/c@v1", "d/d@v1", "e/e@v1"], 7)],
    [],
    "Its workflows name «a/a@v1», «b/b@v1», «c/c@v1» and 9 more without a full commit or digest.",
  ],
  [
    "a workflow of another repository names it that is called",
    [calling("acme/tools/deploy.yml@main")],
    [
      aRepository(
        {
          workflows: [
            aWorkflow([], null, {
              path: "deploy.yml",
              starts: "call",
              unpinned: { uses: ["other/tool@v1"], more: 0 },
            }),
          ],
        },
        tools,
      ),
    ],
    "Its workflows name «other/tool@v1» without a full commit or digest.",
  ],
])("fails where %s", (_, workflows, others, sentence) => {
  expect(evaluated(workflows, others)).toEqual({ outcome: "fail", sentence });
});

test.each([
  [false, "Its workflows name no action of others without a full commit or digest."],
  [
    true,
    "Its workflows name no action of others without a full commit or digest; what the organisation's own actions name is not read.",
  ],
])("passes where all are fixed, own actions among them: %j", (own_actions, sentence) => {
  expect(evaluated([aWorkflow([], null, { own_actions })])).toEqual({ outcome: "pass", sentence });
});
