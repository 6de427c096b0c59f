import { organizationFactsUnread } from "../../model/organization-facts/index.ts";
import { repositoryFactsUnread } from "../../model/repository-facts/index.ts";
import { createHash } from "node:crypto";
import { type Assessment, isOpen } from "../../model/assessment.ts";
import { writeEvidence } from "../../model/document.ts";
import type { IdentityOf, Identity } from "../../model/identity.ts";
import type { Organization } from "../../model/organization.ts";
import type { Repository } from "../../model/repository.ts";
import { noUnits, type Scan } from "../../model/scan.ts";
import { SOURCE_IDS } from "../../model/unit.ts";

/** A digest of anything, in the form evidence writes it. */
export const digest = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

export const assessment = (
  check: string,
  outcome: Assessment["outcome"],
  text: string,
  over: Partial<Assessment> = {},
): Assessment => ({
  check,
  controls: ["ROT-01"],
  outcome,
  since: "2026-01-12",
  reason: "as-told",
  with: { text },
  ...over,
});

export function deployKey(
  id: number,
  over: Partial<IdentityOf<"deploy-key">> = {},
): IdentityOf<"deploy-key"> {
  return {
    record: "identity",
    schema: 2,
    uid: `github:deploy-key:${id}`,
    kind: "deploy-key",
    organization: "acme",
    repository: "ledger-export",
    repository_id: 301,
    title: `key ${id}`,
    state: "active",
    first_observed: "2026-01-12T03:00:11Z",
    findings: [],
    facts: {
      created_at: "2025-11-02T10:01:00Z",
      added_by: "dana",
      read_only: false,
      verified: true,
      enabled: true,
      fingerprint: "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
    },
    ownership: null,
    assessments: [assessment("credential-is-rotated", "pass", "The key was added on 2025-11-02.")],
    lifecycle: [{ event: "create", at: "2025-11-02T10:01:00Z", by: "dana", source: "github" }],
    ...over,
  };
}

export function secret(
  name: string,
  over: Partial<IdentityOf<"actions-secret">> = {},
): IdentityOf<"actions-secret"> {
  return {
    record: "identity",
    schema: 2,
    uid: `github:actions-secret:org-1:${name}`,
    kind: "actions-secret",
    organization: "acme",
    repository: null,
    repository_id: null,
    title: name,
    state: "active",
    first_observed: "2026-01-12T03:00:11Z",
    findings: [],
    facts: {
      level: "organization",
      environment: null,
      environment_id: null,
      visibility: "all",
      selected_repositories: null,
      created_at: "2025-03-01T00:00:00Z",
      updated_at: "2025-03-01T00:00:00Z",
    },
    ownership: null,
    assessments: [],
    lifecycle: [],
    ...over,
  };
}

export function repository(name: string, id: number, over: Partial<Repository["facts"]> = {}): Repository {
  return {
    record: "repository",
    schema: 2,
    uid: `github:repository:${id}`,
    id,
    organization: "acme",
    name,
    state: "active",
    lifecycle: [],
    first_observed: "2026-01-12T03:00:11Z",
    findings: [],
    systems: ["general-ledger"],
    entities: ["acme-us", "acme-jp"],
    facts: {
      visibility: "private",
      archived: false,
      fork: false,
      default_branch: "main",
      created_at: "2024-04-01T00:00:00Z",
      environments: [],
      workflows: [],
      never_run: [],
      ...repositoryFactsUnread,
      ...over,
    },
    assessments: [
      assessment("referenced-secret-exists", "pass", "Every secret a workflow names is in a list."),
    ],
  };
}

export const organization = (over: Partial<Organization["facts"]> = {}): Organization => ({
  record: "organization",
  schema: 2,
  uid: "github:organization:1",
  id: 1,
  organization: "acme",
  first_observed: "2026-01-12T03:00:11Z",
  findings: [],
  facts: {
    plan: "team",
    two_factor_required: true,
    deploy_keys_allowed: true,
    default_repository_permission: "read",
    actions_enabled_repositories: "all",
    actions_allowed: "selected",
    workflow_token_default: "write",
    actions_approve_pull_requests: null,
    owners: ["dana", "priya"],
    members: 12,
    pending_token_requests: [],
    ...organizationFactsUnread,
    ...over,
  },
  assessments: [
    assessment("workflow-token-defaults-to-read", "fail", "The workflow token may write by default.", {
      controls: ["LPE-01"],
    }),
  ],
});

type Gap = Scan["sources"][number]["gaps"][number];

/** A scan record over all sources; gaps go to the source of deploy keys, in a scan that then concludes nothing. */
export function scan(started: string, over: Partial<Scan>, gaps: readonly Gap[] = []): Scan {
  const none = noUnits();
  return {
    record: "scan",
    schema: 2,
    id: `acme-${started.replace(/[-:]/g, "")}`,
    organization: "acme",
    organization_id: 1,
    started,
    finished: started.replace(/.Z$/, "9Z"),
    trigger: {
      repository: "acme/governance",
      workflow: "scan.yml",
      run_id: "9001",
      run_attempt: "1",
      event: "schedule",
      actor: "omar",
    },
    scanner: { version: "0.1.0", bundle: digest("bundle"), commit: null, action: null },
    credential: {
      identity: "GitHub App countersign-acme",
      kind: "app",
      slug: "countersign-acme",
      login: null,
      granted: { administration: "read", contents: "write", secrets: "read" },
      permissions: { administration: "read", secrets: "read" },
      repository_selection: "all",
    },
    writer: null,
    api_version: "2022-11-28",
    parameters: digest("parameters"),
    controls: digest("controls"),
    base: "b".repeat(40),
    stated_changes: null,
    sources: SOURCE_IDS.map((source) => {
      const own = source === "deploy-keys" ? [...gaps] : [];
      const units = { ...none, complete: 30 - own.length };
      for (const gap of own) units[gap.state] += 1;
      return {
        source,
        endpoints: ["GET /repos/{owner}/{repo}/keys"],
        permission: "Administration: read",
        discovered: 30,
        units,
        items: 12,
        requests: 31,
        cached: 0,
        gaps: own,
        not_applicable: [],
      };
    }),
    totals: [{ kind: "deploy-key", active: 3, retired: 1, population: digest(started) }],
    gone: { identities: 0, listed: [] },
    findings: { open: 0, opened: 0, resolved: 0, checks: [], listed: { opened: [], resolved: [] } },
    tampering: [],
    origin: { writer: null, base: "main", asked: 0, unproven: [], merged: [] },
    digests: digest(`root ${started}`),
    previous: null,
    conclusion: gaps.length === 0 ? "complete" : "unable-to-conclude",
    limitations: gaps.map(({ reason: why, ...gap }) => ({
      reason: "not-read",
      with: { source: "deploy-keys", ...gap, why, others: 0 },
    })),
    ...over,
  };
}

/** A subject with a period for every finding that is open: no record says of a failure that it was never opened. */
function withPeriods<Subject extends Identity | Repository | Organization>(subject: Subject): Subject {
  const known = new Set(subject.findings.flatMap(({ check, closed }) => (closed === null ? [check] : [])));
  const opened = subject.assessments
    .filter((one) => isOpen(one) && !known.has(one.check))
    .map(({ check, outcome, since }) => ({ check, outcome, opened: since, closed: null, by: null }));
  return { ...subject, findings: [...subject.findings, ...opened] };
}

/** Path and text of an identity's evidence file. */
export const identityFile = (identity: Identity, key: string): [string, string] => [
  `evidence/acme/identities/${identity.kind}/${identity.repository ?? "_org"}/${key}.md`,
  writeEvidence(withPeriods(identity), `# ${identity.uid}`),
];

export const repositoryFile = (document: Repository): [string, string] => [
  `evidence/acme/repositories/${document.name}.md`,
  writeEvidence(withPeriods(document), `# ${document.uid}`),
];

export const organizationFile = (document: Organization): [string, string] => [
  "evidence/acme/organization.md",
  writeEvidence(withPeriods(document), "# acme"),
];

export const scanFile = (document: Scan): [string, string] => [
  `evidence/acme/scans/${document.started.slice(0, 4)}/${document.started.replace(/[-:]/g, "")}.md`,
  writeEvidence(document, `# ${document.id}`),
];
