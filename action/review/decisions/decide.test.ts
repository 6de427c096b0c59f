import { describe, expect, it } from "vitest";
import { anException } from "../../checks/examples/a-register.ts";
import { theParent, theSubsidiary } from "../../criteria/examples/a-world.ts";
import { AS_FROZEN, deciding, LI, openLine, openReview, rules, written } from "./examples/a-deciding.ts";
import { auditor, escalated, MARIA, OMAR, passedOn } from "./examples/an-escalation.ts";
import { decide } from "./decide.ts";
import type { AskedDecision } from "./deciding.ts";

const KEEP = { decision: "keep", rationale: "It is used.", risk: null, exception: null, to: null } as const;
const REVOKE = { ...KEEP, decision: "revoke" } as const;
const RISK = { exists: false, text: "It only reads." };
const asked = (over: Partial<AskedDecision> = {}): AskedDecision => {
  const line = over.line ?? openLine(1);
  return {
    ...deciding(),
    ...written(),
    review: openReview([line]),
    line,
    wish: KEEP,
    isBatch: false,
    ...over,
  };
};
const gone = { ...AS_FROZEN, active: false };
const excepted = (over = {}) => ({
  line: openLine(1),
  wish: { ...KEEP, decision: "except" as const, exception: "EXC-1" },
  governance: rules({
    exceptions: [
      anException({
        accepted: { by: "maria", at: "2026-01-01", until: "2026-12-31", reference: null },
        ...over,
      }),
    ],
  }),
});
const revoked = openLine(1, { decision: "revoke", by: "omar", by_id: 1106, at: "2026-09-09T08:00:00Z" });

const ESCALATE = { ...KEEP, decision: "escalate" } as const;

describe("a decision is not taken over", () => {
  const cases: [string, Partial<AskedDecision>, string][] = [
    ["of an account that is gone", { author: { ...LI, login: null, id: null } }, "account-gone"],
    ["of a bot", { author: { ...LI, type: "Bot" } }, "bot"],
    ["of what calls itself a bot", { author: { ...LI, login: "li[bot]" } }, "bot"],
    [
      "of an account that is no person's, whatever kind that is",
      { author: { ...LI, type: "Mannequin" } },
      "bot",
    ],
    ["of an App in a person's name", { author: { ...LI, app: "helper" } }, "through-an-app"],
    ["of somebody off the roster", { author: { ...LI, login: "eve", id: 9 } }, "not-on-roster"],
    ["of a login of the roster that is another account now", { author: { ...LI, id: 9 } }, "another-account"],
    ["of somebody whose time is over", { author: { ...LI, login: "tomas", id: 1108 } }, "not-in-force"],
    ["of somebody whose time has not come", { at: "2024-12-31T23:59:59Z" }, "not-in-force"],
    ["of the owner", { author: { ...LI, login: "hana", id: 1101 } }, "own-identity"],
    ["of the owner under a new login", { author: { ...LI, login: "hana-new", id: 1101 } }, "own-identity"],
    ["of the owner, in other letters", { author: { ...LI, login: "HANA", id: 1101 } }, "own-identity"],
    ["of the steward", { author: { ...LI, login: "dana", id: 1102 } }, "own-identity"],
    ["of who made it", { line: openLine(1, { created_by: "li" }) }, "own-identity"],
    ["of who owns it by now", { now: () => ({ ...AS_FROZEN, people: ["li"] }) }, "own-identity"],
    ["of who came onto the roster of base later", { entitiesThen: () => [] }, "entered-later"],
    ["on what the ledger does not know", { now: () => null }, "facts-changed"],
    ["on what has changed", { now: () => ({ ...AS_FROZEN, facts: "other" }) }, "facts-changed"],
    ["to keep what is gone", { now: () => gone }, "gone"],
    ["over another person's revoke", { line: revoked }, "revoked-by-another"],
    ["over it by another revoke", { line: revoked, wish: REVOKE }, "revoked-by-another"],
    [
      "on what is privileged, in a batch",
      { line: openLine(1, { privileged: true }), isBatch: true },
      "one-by-one",
    ],
    [
      "on what is financial, in a batch",
      { line: openLine(1, { financial: true }), isBatch: true },
      "one-by-one",
    ],
    [
      "on what is new, in a batch",
      { line: openLine(1, { change: { what: "new", reason: "no-review-before", with: {} } }), isBatch: true },
      "one-by-one",
    ],
    [
      "on what is justified anew, in a batch",
      { line: openLine(1, { revalidate: ["dormant"] }), isBatch: true },
      "one-by-one",
    ],
    ["without a reason", { wish: { ...KEEP, rationale: null } }, "rationale-missing"],
    ["with a reason that nobody can see", { wish: { ...KEEP, rationale: "\u200b ." } }, "rationale-missing"],
    ["without the answer on the risk", { line: openLine(1, { financial: true }) }, "risk-not-answered"],
    [
      "with an answer that says nothing",
      { wish: { ...KEEP, risk: { exists: true, text: "-" } } },
      "risk-not-answered",
    ],
    ["to keep, with an exception", { wish: { ...KEEP, exception: "EXC-1" } }, "wrong-word-for"],
    ["to keep, with a new owner", { wish: { ...KEEP, to: "omar" } }, "wrong-word-for"],
    ["to except without an exception", { wish: { ...KEEP, decision: "except" } }, "exception-missing"],
    [
      "with an exception that is not there",
      { wish: { ...KEEP, decision: "except", exception: "EXC-9" } },
      "exception-unknown",
    ],
    [
      "with an exception that has expired",
      excepted({ accepted: { by: "maria", at: "2026-01-01", until: "2026-09-09", reference: null } }),
      "exception-not-in-force",
    ],
    ["with an exception that nobody accepted", excepted({ accepted: null }), "exception-not-in-force"],
    [
      "with an exception of something else",
      excepted({ selector: { kind: "actions-secret" } }),
      "exception-elsewhere",
    ],
    ["to transfer to nobody", { wish: { ...KEEP, decision: "transfer" } }, "new-owner-missing"],
    [
      "to transfer to its owner",
      { wish: { ...KEEP, decision: "transfer", to: "Hana" } },
      "transferred-to-its-owner",
    ],
    [
      "to transfer to somebody off the roster",
      { wish: { ...KEEP, decision: "transfer", to: "eve" } },
      "new-owner-not-on-roster",
    ],
    [
      "to transfer to somebody who has left",
      { wish: { ...KEEP, decision: "transfer", to: "tomas" } },
      "new-owner-not-on-roster",
    ],
    ["of an auditor", { author: { ...LI, login: "sara", id: 1110 } }, "auditor"],
    [
      "of an auditor of another entity, whatever their role here",
      { governance: rules({ entities: [...rules().entities, theSubsidiary({ roster: [auditor] })] }) },
      "auditor",
    ],
    [
      "of a role that no line is passed on to",
      { author: { ...LI, login: "noah", id: 1111 } },
      "role-does-not-decide",
    ],
    [
      "of who held the role later than the decision",
      { entitiesThen: () => [theParent({ roster: [{ ...auditor, role: "business-owner" }] })] },
      "role-does-not-decide",
    ],
    ["of a controller on what nobody escalated", { author: MARIA }, "not-passed-on"],
    ["of who escalated it", { line: escalated }, "passed-on-by-them"],
    ["of who escalated it, to say so again", { line: escalated, wish: ESCALATE }, "passed-on-by-them"],
    [
      "of who escalated it, after somebody else decided",
      {
        line: { ...escalated, decision: "keep", by: "maria", by_id: 1105 },
        review: { ...openReview(), answered: [passedOn] },
      },
      "passed-on-by-them",
    ],
    [
      "to escalate what nobody else may decide on",
      {
        wish: ESCALATE,
        governance: rules({ entities: [theParent({ roster: [{ ...auditor, role: "control-operator" }] })] }),
      },
      "nobody-to-pass-on-to",
    ],
    [
      "to transfer to who decides",
      { wish: { ...KEEP, decision: "transfer", to: "LI" } },
      "transferred-to-themselves",
    ],
    [
      "to transfer to somebody of another entity's roster",
      {
        wish: { ...KEEP, decision: "transfer", to: "ken" },
        governance: rules({ entities: [...rules().entities, theSubsidiary()] }),
      },
      "new-owner-not-on-roster",
    ],
    [
      "with an exception that leaves a finding open",
      {
        ...excepted(),
        line: openLine(1, { findings: [anException().data.checks[0] ?? "", "credential-expires"] }),
      },
      "exception-covers-less",
    ],
  ];
  it.each(cases)("%s", (_, over, reason) => {
    const made = decide(asked(over));
    expect(made.ok ? "taken over" : made.why.reason).toBe(reason);
  });
});

describe("a decision is taken over", () => {
  it("with who, when by GitHub's clock, where and why", () => {
    expect(decide(asked())).toMatchObject({
      ok: true,
      line: {
        decision: "keep",
        rationale: "It is used.",
        by: "li",
        by_id: 1109,
        at: "2026-09-10T08:00:00Z",
        source: { comment: 7001 },
        remediation: null,
      },
    });
  });

  const cases: [string, Partial<AskedDecision>][] = [
    [
      "on a financial line that answers the risk",
      { line: openLine(1, { financial: true }), wish: { ...KEEP, risk: RISK } },
    ],
    ["in a batch over ordinary lines", { isBatch: true }],
    ["to revoke what is gone", { now: () => gone, wish: REVOKE }],
    ["over one's own revoke", { line: { ...revoked, by: "li", by_id: 1109 } }],
    ["over another person's keep", { line: { ...revoked, decision: "keep" } }],
    ["under an exception in force that selects it", excepted()],
    ["to transfer to somebody on the roster", { wish: { ...KEEP, decision: "transfer", to: "omar" } }],
    [
      "while the review is complete and not merged",
      {
        review: { ...openReview(), completed: "2026-09-09T08:00:00Z" },
        line: { ...revoked, decision: "keep" },
      },
    ],
    ["of a controller on what was escalated", { line: escalated, author: MARIA }],
    ["of another control operator on what was escalated", { line: escalated, author: OMAR }],
    [
      "of a controller where every control operator is behind the identity",
      {
        author: MARIA,
        now: () => ({ ...AS_FROZEN, people: ["li", "omar", "hana", "dana"] }),
      },
    ],
    ["to escalate it", { wish: ESCALATE }],
    [
      "on what came up after it was escalated",
      {
        line: openLine(1, {
          off_cycle: {
            reason: "permissions-grown",
            with: {},
            commit: "c".repeat(40),
            noticed: "2026-09-09T20:00:00Z",
            due: "2026-09-20",
            replaces: false,
          },
        }),
        review: { ...openReview(), answered: [passedOn] },
      },
    ],
    [
      "under an exception that covers every finding",
      { ...excepted(), line: openLine(1, { findings: [...anException().data.checks] }) },
    ],
    [
      "without the answer on the risk where the regime does not demand it",
      { line: openLine(1, { financial: true }), governance: rules({ overlays: [] }) },
    ],
  ];
  it.each(cases)("%s", (_, over) => {
    expect(decide(asked(over))).toMatchObject({ ok: true });
  });

  it.each(["modify", "revoke", "transfer"] as const)("to %s, and is due by the close", (decision) => {
    const made = decide(asked({ wish: { ...KEEP, decision, to: decision === "transfer" ? "omar" : null } }));
    expect(made).toMatchObject({
      line: { remediation: { due: "2026-10-07", done: null, scan: null, used: null } },
    });
  });

  it("anew, and what was due before is not due any more", () => {
    const line = {
      ...revoked,
      by: "li",
      by_id: 1109,
      remediation: { due: "2026-10-07", done: null, scan: null, used: null },
    };
    expect(decide(asked({ line }))).toMatchObject({ line: { decision: "keep", remediation: null } });
  });
});
