import { describe, expect, test } from "vitest";
import { aGovernance, aStatement, aSystem } from "../checks/examples/a-context.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { anEntity, anException } from "../checks/examples/a-register.ts";
import { aKey, aRepository, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { checks } from "../checks/index.ts";
import { UNKNOWN_PIPELINE } from "../queries/pipeline.ts";
import { evaluate, type Evaluation } from "./evaluate.ts";

const key = aKey({ created_at: "2025-11-02T10:01:00Z", last_used: "2025-12-10T00:00:00Z" });
const assessment = (uid: string, check: string, changes: Partial<Evaluation> = {}) =>
  evaluate({
    checks,
    snapshot: aSnapshot({ identities: [key] }),
    governance: aGovernance(),
    ledger: aLedger(),
    today: "2026-02-01",
    ...changes,
  })
    .find((one) => one.uid === uid)
    ?.assessments.find((one) => one.check === check);

describe("limits that an entity tightened", () => {
  const entities = [
    anEntity({ parameters: { "dormant.days": { default: 30 } } }),
    anEntity({ entity: "acme-jp" }),
  ];
  const inUse = (governance: Evaluation["governance"]) =>
    assessment(key.uid, "credential-is-in-use", { governance });

  test("do not hold for what serves nobody or another entity", () => {
    expect(inUse(aGovernance({ entities }))?.outcome).toBe("pass");
    const statements = [aStatement({ entities: ["acme-jp"] })];
    expect(inUse(aGovernance({ entities, statements }))?.outcome).toBe("pass");
  });

  test.each([
    ["what its statement says to serve it", { statements: [aStatement({ entities: ["acme-us"] })] }],
    ["what belongs to a repository of its system", { systems: [aSystem()] }],
  ])("hold for %s", (_what, parts) => {
    const found = inUse(aGovernance({ entities, ...parts }));
    expect(found).toMatchObject({
      outcome: "fail",
      with: { limit: "dormant.days", from: "2025-12-10", days: 30 },
    });
  });
});

describe("an exception", () => {
  const exceptions = [
    anException({
      checks: ["identity-has-two-owners", "archived-repository-has-no-live-credential"],
      accepted: { by: "maria", at: "2026-01-01", until: "2026-02-28", reference: null },
    }),
  ];
  const governance = aGovernance({ exceptions, entities: [anEntity()] });

  test("covers a fail of an identity and says by which and until when", () => {
    expect(assessment(key.uid, "identity-has-two-owners", { governance })).toEqual({
      check: "identity-has-two-owners",
      controls: ["INV-02"],
      outcome: "excepted",
      exception: { id: "EXC-1", state: "in-force", until: "2026-02-28", lack: null },
      reason: "no-statement",
      with: {},
      since: null,
    });
  });

  test("does not cover a repository that its selector does not name by uid", () => {
    const snapshot = aSnapshot({ repositories: [aRepository({ archived: true })], identities: [key] });
    const check = "archived-repository-has-no-live-credential";
    expect(assessment("github:repository:7", check, { governance, snapshot })?.outcome).toBe("fail");
  });

  test("that has expired opens its finding again from the day after", () => {
    const late = assessment(key.uid, "identity-has-two-owners", { governance, today: "2026-03-01" });
    expect(late).toMatchObject({
      outcome: "fail",
      exception: { id: "EXC-1", state: "expired", until: "2026-02-28", lack: null },
      reopens: "2026-03-01",
    });
  });
});

test("what the scan does not say of itself is unknown, and what it says is evaluated", () => {
  const uid = "github:organization:1";
  expect(assessment(uid, "evidence-stands-as-recorded")?.outcome).toBe("unknown");
  const pipeline = { ...UNKNOWN_PIPELINE, tampering: [] };
  expect(assessment(uid, "evidence-stands-as-recorded", { pipeline })?.outcome).toBe("pass");
});
