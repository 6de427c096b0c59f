import { Entity } from "../../../model/entity.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Account, Approval, Case, Merged, PullFacts, Requirement } from "../facts.ts";

const sha = (digit: string) => digit.repeat(40);
export const HEAD = sha("a");
export const OLDER = sha("b");
const BASE = sha("c");

const person = (login: string, id: number): Account => ({ login, id, type: "User" });
export const MARIA = person("maria", 1);
export const KEN = person("ken", 2);
export const DANA = person("dana", 3);
export const GONE = person("gone", 4);
export const LATER = person("later", 5);
export const STRANGER = person("stranger", 9);
export const BOT: Account = { login: "countersign[bot]", id: 99, type: "Bot" };

const entity = (id: string, roster: readonly object[]): Filed<Entity> => ({
  file: `controls/entities/${id}.md`,
  body: "",
  data: Entity.parse({
    entity: id,
    names: { en: id, ja: id },
    jurisdiction: "Somewhere",
    regimes: ["sox"],
    fiscal_year_end: "12-31",
    language: "en",
    roster,
  }),
});

const holds = (who: Account, role: string, from = "2025-01-01", to: string | null = null) => ({
  role,
  login: who.login,
  id: who.id,
  name: `${who.login} Doe`,
  from,
  to,
});

export const ENTITIES: readonly Filed<Entity>[] = [
  entity("acme-us", [
    holds(MARIA, "controller"),
    holds(DANA, "control-operator"),
    holds(GONE, "controller", "2024-01-01", "2025-12-31"),
    holds(LATER, "controller", "2027-01-01"),
    holds(BOT, "controller"),
  ]),
  entity("acme-jp", [holds(KEN, "controller")]),
];

export const anApproval = (over: Partial<Approval> = {}): Approval => ({
  id: 70,
  by: MARIA,
  commit: HEAD,
  tree: sha("d"),
  state: "approved",
  submitted: "2026-10-05T02:00:00Z",
  body: "",
  edited: false,
  withdrawn: false,
  entitiesThen: ENTITIES,
  ...over,
});

export const aMerge = (over: Partial<Merged> = {}): Merged => ({
  at: "2026-10-05T03:00:00Z",
  by: DANA,
  commit: sha("e"),
  method: "merge",
  differing: [],
  suite: { result: "pass", by: "dana" },
  pushedBy: null,
  unread: [],
  ...over,
});

export const aPull = (over: Partial<PullFacts> = {}): PullFacts => ({
  number: 7,
  author: BOT,
  branch: "countersign-review/acme/2026-Q3/acme-us/sox",
  isOwn: true,
  isOpenedByAction: true,
  evidence: "as-written",
  head: HEAD,
  base: BASE,
  lastPusher: { by: BOT },
  approvals: [],
  changed: [],
  identities: [],
  lookedBackOn: { identities: [], reviews: [] },
  merged: null,
  ...over,
});

export const aRequirement = (over: Partial<Requirement> = {}): Requirement => ({
  what: "review",
  roles: ["controller"],
  entity: "acme-us",
  files: [],
  barred: [],
  ...over,
});

/** An approval by which every rule is kept. */
export const aCase = (over: Partial<Case> = {}): Case => ({
  pull: aPull({ merged: aMerge() }),
  approval: anApproval(),
  requirement: aRequirement(),
  entities: ENTITIES,
  rosterChanges: [],
  zone: "UTC",
  faults: [],
  ...over,
});
