import { writeDocument } from "../../model/document.ts";
import { addDays, type Day } from "../../model/instant.ts";
import type { Organization } from "../../model/organization.ts";
import type { Repository } from "../../model/repository.ts";
import type { Scan } from "../../model/scan.ts";
import {
  assessment,
  deployKey,
  digest,
  identityFile,
  organization,
  organizationFile,
  repository,
  repositoryFile,
  scan,
  scanFile,
  secret,
} from "./documents.ts";
import { HOSTILE } from "./hostile.ts";

/** Who answers for what, and that none of it is decided to reach the figures but the ledger's own. */
const statement = (selector: object, owner: string, over: object = {}): string =>
  writeDocument(
    {
      selector,
      business_owner: owner,
      technical_steward: null,
      purpose: "Runs at night.",
      why_non_human: "Nobody is signed in at night.",
      entities: ["acme-us"],
      reporting: {
        capabilities: [],
        rationale: "No figure of a statement is made from it.",
        decided_by: "maria",
        decided_on: "2026-03-04",
      },
      ...over,
    },
    "",
  );

/** Statements that people added after the first scans, by path. */
export const STATEMENTS: Readonly<Record<string, string>> = {
  "controls/identities/analytics.md": statement({ repository: "analytics-*" }, "hana"),
  "controls/identities/experiments.md": statement({ repository: "sandbox" }, "priya"),
  "controls/identities/ledger-database.md": statement({ name: "LEDGER_DB_PASSWORD" }, "hana", {
    technical_steward: "dana",
    systems: ["general-ledger"],
    entities: ["acme-jp", "acme-us"],
    shared: true,
    reporting: null,
  }),
  "controls/identities/package-registry.md": statement({ name: "NPM_TOKEN" }, "priya"),
};

type Ownership = NonNullable<ReturnType<typeof deployKey>["ownership"]>;

const both = ["acme-jp", "acme-us"];
const owned = (statement: string, over: Partial<Ownership> = {}): Ownership => ({
  statement: `controls/identities/${statement}.md`,
  business_owner: "hana",
  technical_steward: "dana",
  systems: ["general-ledger"],
  entities: both,
  ...over,
});
const LAST: Day = "2026-10-07";
const rotated = (tier: "default" | "strict", days: number, from: string, reached: string) => ({
  what: "write-deploy-key",
  limit: "rot.max_age_days.static",
  tier,
  days,
  from,
  reached,
});
const inTime = assessment("credential-is-rotated", "pass", "The key was added on 2026-08-01.", {
  reason: "within-limit",
  with: rotated("default", 180, "2026-08-01", "2027-01-28"),
});

/** Two companies, one password: nobody changed it, and that it is shared is excepted. */
const password = secret("LEDGER_DB_PASSWORD", {
  uid: "github:actions-secret:org-9001:LEDGER_DB_PASSWORD",
  facts: { ...secret("").facts, updated_at: "2026-06-02T00:00:00Z" },
  ownership: owned("ledger-database"),
  findings: [
    { check: "credential-is-rotated", outcome: "fail", opened: "2026-09-02", closed: null, by: null },
  ],
  assessments: [
    assessment(
      "credential-is-rotated",
      "fail",
      "A secret of a financial system may be 90 days old; this one reached that on 2026-08-31.",
      {
        since: "2026-08-31",
        reason: "limit-reached",
        with: rotated("strict", 90, "2026-06-02", "2026-08-31"),
      },
    ),
    assessment("identity-is-not-shared", "excepted", "EXC-3 covers it until 2026-12-04.", {
      controls: ["LOG-01", "REV-03"],
      since: "2026-09-07",
      exception: { id: "EXC-3", state: "in-force", until: "2026-12-04", lack: null },
    }),
  ],
});
/** What EXC-2 covered until the end of September. */
const models = deployKey(60001, {
  repository: "analytics-models",
  repository_id: 304,
  title: "models nightly",
  findings: [{ check: "identity-has-two-owners", outcome: "fail", opened: LAST, closed: null, by: null }],
  ownership: owned("analytics", { technical_steward: null, systems: [], entities: ["acme-us"] }),
  assessments: [
    inTime,
    assessment("identity-has-two-owners", "fail", "No technical steward is stated.", {
      controls: ["INV-02"],
      since: "2026-10-01",
    }),
  ],
});
/** What the review of the third quarter took away. */
const revoked = deployKey(60002, {
  repository: "analytics-models",
  repository_id: 304,
  title: "models of last year",
  ownership: owned("analytics", { technical_steward: null, systems: [], entities: ["acme-us"] }),
  assessments: [inTime],
});
const retired = {
  ...revoked,
  state: "retired" as const,
  assessments: [],
  lifecycle: [
    ...revoked.lifecycle,
    { event: "retire", at: "2026-09-16T03:00:20Z", by: null, source: "scan" },
  ],
} satisfies typeof revoked;
const ledgerExport = deployKey(48213, {
  title: "nightly ledger export",
  ownership: owned("ledger-export"),
  assessments: [inTime],
});
/** What two identities were before anybody answered for them stays in their history. */
const registry = secret("NPM_TOKEN", {
  ownership: owned("package-registry", { business_owner: "priya", systems: [], entities: ["acme-us"] }),
});
const experiment = deployKey(666, {
  title: HOSTILE,
  repository: "sandbox",
  repository_id: 302,
  ownership: owned("experiments", {
    business_owner: "priya",
    technical_steward: null,
    systems: [],
    entities: [],
  }),
  assessments: [assessment("identity-has-two-owners", "fail", "Nobody keeps it.", { controls: ["INV-02"] })],
});
const vault = (since: Day, over: Parameters<typeof assessment>[3] = {}) =>
  deployKey(50001, {
    repository: "vault",
    repository_id: 303,
    title: "vault sync",
    ownership: owned("ledger-export"),
    assessments: [
      since < "2026-07-01"
        ? assessment("credential-is-rotated", "unknown", "The deploy keys of vault could not be read.", over)
        : inTime,
    ],
  });

const analytics: Repository = {
  ...repository("analytics-models", 304),
  systems: [],
  entities: ["acme-us"],
};
const settings: Organization["facts"] = { ...organization().facts, workflow_token_default: "read" };

const REFUSED = [
  {
    unit: "vault",
    scope: { of: "repository" as const, repository: 303 },
    state: "denied" as const,
    reason: { reason: "question-refused", with: {} },
    remedy: {
      reason: "grant-permission",
      with: { holder: "app", any_of: [[{ name: "administration", level: "read" }]] },
    },
  },
];
const FIRST: Day = "2026-06-17";

/** A scan every week from the middle of June; those of June were refused the keys of one repository. */
function weekly(previous: Scan): Scan[] {
  const scans: Scan[] = [];
  for (let day = FIRST; day <= LAST; day = addDays(day, 7)) {
    const before = scanFile(scans.at(-1) ?? previous);
    const made = scan(
      `${day}T03:00:10Z`,
      { previous: { path: before[0], digest: digest(before[1]) } },
      day <= "2026-07-01" ? REFUSED : [],
    );
    const listed = found(day);
    const opened = listed.opened.length;
    scans.push({ ...made, findings: { open: 4, opened, resolved: 0, checks: [], listed } });
  }
  return scans;
}

const overdue = { file: identityFile(password, password.title)[0], check: "credential-is-rotated" };
const ownerless = { file: identityFile(models, "60001")[0], check: "identity-has-two-owners" };

function found(day: Day): Scan["findings"]["listed"] {
  if (day === "2026-09-02") return { opened: [{ ...overdue, outcome: "fail" }], resolved: [] };
  if (day === LAST) return { opened: [{ ...ownerless, outcome: "fail" }], resolved: [] };
  return { opened: [], resolved: [] };
}

/** What the scans of a summer recorded, by path: those of June, those until the review, and those after it. */
export function summer(previous: Scan): Record<"june" | "august" | "october", Record<string, string>> {
  const scans = weekly(previous);
  const between = (from: Day, to: Day) =>
    scans.filter(({ started }) => started >= from && started < to).map(scanFile);
  return {
    june: Object.fromEntries([
      identityFile(vault(FIRST), "50001"),
      organizationFile(organization(settings)),
      ...between(FIRST, "2026-07-01"),
    ]),
    august: Object.fromEntries([
      identityFile(vault("2026-07-01"), "50001"),
      identityFile(ledgerExport, "48213"),
      identityFile(registry, registry.title),
      identityFile(experiment, "666"),
      identityFile(password, password.title),
      identityFile(revoked, "60002"),
      identityFile({ ...models, assessments: [inTime] }, "60001"),
      repositoryFile(analytics),
      ...between("2026-07-01", "2026-09-09"),
    ]),
    october: Object.fromEntries([
      identityFile(retired, "60002"),
      identityFile(models, "60001"),
      ...between("2026-09-09", "2026-10-08"),
    ]),
  };
}

/** Identities that served Acme Inc. when the review froze its population, with what it may say of each. */
export const REVIEWED = [
  { identity: ledgerExport, key: "48213", financial: true },
  { identity: vault("2026-07-01"), key: "50001", financial: true },
  { identity: password, key: password.title, financial: true },
  { identity: models, key: "60001", financial: false },
  { identity: revoked, key: "60002", financial: false },
] as const;
