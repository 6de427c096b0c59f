import { expect, test } from "vitest";
import { Configuration } from "../../model/configuration.ts";
import { aContext, aGovernance, aSystem } from "./examples/a-context.ts";
import { anOrganization, aRepository, aSnapshot } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { systemsNameRepositoriesThatExist as check } from "./systems-name-repositories-that-exist.ts";

const snapshot = aSnapshot({ repositories: [aRepository({}, { id: 1, name: "ledger-export" })] });
const asked = (repositories: string[][], logins = ["acme"]) => {
  const systems = repositories.map((names) => aSystem({ repositories: names }));
  const configuration = Configuration.parse({ organizations: logins.map((login) => ({ login })) });
  const governance = aGovernance({ systems, configuration });
  return inWords(check, check.assess(anOrganization(), aContext({ snapshot, governance })));
};

test.each([
  ["a name", [["ledger-export", "close"]], "«close»"],
  ["a pattern", [["ledger-*"], ["tax-*"]], "«tax-*»"],
  ["several, each once", [["b", "a"], ["a"]], "«a» and «b»"],
])("fails for %s that fits no repository", (_what, repositories, named) => {
  expect(asked(repositories)).toEqual({
    outcome: "fail",
    sentence: `Systems name ${named}, and no repository of the organisation has such a name.`,
  });
});

test.each([
  ["passes where each is there", [["ledger-*"], ["ledger-export"]], ["acme"], "pass"],
  ["does not arise without a system", [], ["acme"], "not-applicable"],
  ["does not arise where it may be in another organisation", [["close"]], ["acme", "beta"], "not-applicable"],
])("%s", (_what, repositories, logins, outcome) => {
  expect(asked(repositories, logins).outcome).toBe(outcome);
});
