import { expect, test } from "vitest";
import { aGovernance } from "../checks/examples/a-context.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { aRepository, aSnapshot, aWorkflow } from "../checks/examples/a-snapshot.ts";
import { refuse } from "../checks/examples/a-refusal.ts";
import { checks } from "../checks/index.ts";
import { evaluate } from "./evaluate.ts";

test("what a listed repository is certain to miss stands beside gaps in its workflows and in the list", () => {
  const repository = aRepository({ workflows: [aWorkflow(["MISSING"])] });
  const unread = refuse(aSnapshot({ repositories: [repository] }), {
    source: "workflow-files",
    scope: { of: "repository", repository: repository.id },
  });
  const cut = refuse(unread, { source: "repositories", scope: { of: "organization" } });
  for (const snapshot of [unread, cut]) {
    const found = evaluate({
      checks: checks.filter(({ id }) => id === "referenced-secret-exists"),
      snapshot,
      governance: aGovernance(),
      ledger: aLedger(),
      today: "2026-01-31",
    });
    expect(found.find(({ uid }) => uid === `github:repository:${repository.id}`)?.assessments).toMatchObject([
      { outcome: "fail" },
    ]);
  }
});
