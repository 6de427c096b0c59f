import { describe, expect, test } from "vitest";
import { checks } from "../checks/index.ts";
import { aGovernance } from "../checks/examples/a-context.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { withhold } from "../checks/examples/a-refusal.ts";
import {
  aJob,
  anEnvironment,
  aRepository,
  aSecret,
  aSnapshot,
  aWorkflow,
} from "../checks/examples/a-snapshot.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { evaluate } from "./evaluate.ts";

describe("a repository's secret of whose name an environment that was not read may hold one", () => {
  const secret = aSecret("TOKEN");
  const workflow = aWorkflow([], null, {
    outside: ["pull_request_target"],
    jobs: [
      aJob({
        environment: "production",
        secrets: ["TOKEN"],
        outside_code: "head",
        logins: [{ cloud: "aws", keys: ["TOKEN"], names: [], any_secret: false }],
      }),
    ],
  });
  const repository = aRepository({ environments: [anEnvironment()], workflows: [workflow] });
  const snapshot = aSnapshot({ repositories: [repository], identities: [secret] });
  const scope = { of: "environment", repository: 7, environment: 70 } as const;

  test.each([
    "secret-is-not-reachable-from-outside",
    "cloud-login-is-federated",
    "production-secret-is-environment-bound",
  ])("has an answer to %s once the environment was read, and is unknown before", (check) => {
    const answer = (one: Snapshot) =>
      evaluate({ checks, snapshot: one, governance: aGovernance(), ledger: aLedger(), today: "2026-01-31" })
        .find(({ uid }) => uid === secret.uid)
        ?.assessments.find((given) => given.check === check)?.outcome;
    expect(answer(snapshot)).toBe("fail");
    expect(answer(withhold(snapshot, { source: "environment-secrets", scope }))).toBe("unknown");
  });
});
