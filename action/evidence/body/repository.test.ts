import { expect, test } from "vitest";
import type { RepositoryFacts } from "../../../model/repository.ts";
import { aRepository, aSnapshot, aWorkflow } from "../../checks/examples/a-snapshot.ts";
import { anInput } from "../examples/an-input.ts";
import { record } from "../record.ts";

function bodyWith(facts: Partial<RepositoryFacts>): string {
  const { files } = record(anInput({}, aSnapshot({ repositories: [aRepository(facts)] })));
  return [...files].find(([path]) => path.includes("/repositories/"))?.[1] ?? "";
}
const never = { path: ".github/workflows/empty.yml", why: "no-document", line: null, detail: null } as const;

test("a repository whose workflow files GitHub never runs has some", () => {
  const body = bodyWith({ workflows: [], never_run: [never] });
  expect(body).not.toContain("It has no workflow files.");
  expect(body).toContain(
    "GitHub runs none of its workflow files.\n\nGitHub never runs these files, so that they name no secret:",
  );
});

test("a repository without any says so, and one with some lists them", () => {
  expect(bodyWith({ workflows: [], never_run: [] })).toContain("It has no workflow files.");
  expect(bodyWith({ workflows: [aWorkflow(["X"])], never_run: [never] })).not.toContain("workflow files.\n");
});
