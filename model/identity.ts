import { z } from "zod";
import { Assessment } from "./assessment.ts";
import { Instant } from "./instant.ts";
import { Id, Login, SafeName, Slug, Text } from "./text.ts";

export const IDENTITY_KINDS = ["actions-secret", "deploy-key", "fine-grained-token"] as const;
/** What kind of non-human identity this is. */
export const IdentityKind = z.enum(IDENTITY_KINDS);
export type IdentityKind = z.infer<typeof IdentityKind>;

/** GitHub's answer for `GET /repos/{owner}/{repo}/keys`, without the public key itself. */
export const DeployKeyFacts = z.strictObject({
  created_at: Instant.describe(
    "When the key was added; a new key has a new id, so this is also its last rotation.",
  ),
  added_by: Login.nullable().describe("Login of who added it; null when GitHub does not say."),
  read_only: z.boolean().describe("False when the key can push."),
  verified: z.boolean().describe("Whether GitHub reports the key as verified."),
  enabled: z
    .boolean()
    .nullable()
    .describe("Whether policy lets the key work; null when GitHub does not say."),
  fingerprint: z.string().describe("SHA-256 fingerprint of the public key, as ssh-keygen -l prints it."),
  last_used: Instant.nullable().describe(
    "Last use GitHub recorded; null means no recorded use, not proof of none.",
  ),
});

/** GitHub's answer for `GET /orgs/{org}/personal-access-tokens`. */
export const FineGrainedTokenFacts = z.strictObject({
  grant_id: Id.describe("Id of the grant to this organisation."),
  owner: Login.describe("Login of the person whose token it is."),
  access_granted_at: Instant.describe("When access to the organisation was granted."),
  expires_at: Instant.nullable().describe("When the token expires; null means it never does."),
  expired: z.boolean().describe("Whether GitHub reports the token as expired."),
  last_used: Instant.nullable().describe("Last use GitHub recorded; null means no recorded use."),
  repository_selection: z.enum(["none", "all", "subset"]).describe("Which repositories the token reaches."),
  repositories: z
    .array(SafeName)
    .nullable()
    .describe("Names of the repositories of a subset; null when they could not be read."),
  permissions: z
    .strictObject({
      organization: z.record(z.string(), z.string()).describe("Organisation permissions, name to level."),
      repository: z.record(z.string(), z.string()).describe("Repository permissions, name to level."),
      other: z.record(z.string(), z.string()).describe("Other permissions, name to level."),
    })
    .describe("Permissions granted, by GitHub's names."),
});

/** GitHub's answers for Actions secrets; the value of a secret is never returned and never asked for. */
export const ActionsSecretFacts = z.strictObject({
  level: z.enum(["organization", "repository", "environment"]).describe("Where the secret is stored."),
  environment: Text.nullable().describe("Name of the environment, for a secret of that level."),
  environment_id: Id.nullable().describe("Id of the environment, for a secret of that level."),
  visibility: z
    .enum(["all", "private", "selected"])
    .nullable()
    .describe("Which repositories an organisation secret reaches; null at other levels."),
  selected_repositories: z
    .array(SafeName)
    .nullable()
    .describe("Names of the selected repositories; null when not selected or not readable."),
  created_at: Instant.describe("When the secret was first stored."),
  updated_at: Instant.describe(
    "When a value was last stored; it proves a rewrite, not that the old credential was revoked.",
  ),
});

export const LIFECYCLE_EVENTS = [
  "create",
  "approve",
  "use",
  "rotate",
  "suspend",
  "reinstate",
  "transfer",
  "retire",
] as const;

export const RETIRE_REASONS = ["removed", "repository-deleted", "repository-transferred"] as const;
/** Why something retired: taken away where it was, or gone with its repository. */
export const RetireReason = z.enum(RETIRE_REASONS);
export type RetireReason = z.infer<typeof RetireReason>;

/** One event in the life of an identity or a repository; the list is append-only. */
export const LifecycleEvent = z.strictObject({
  event: z.enum(LIFECYCLE_EVENTS).describe("What happened."),
  at: Instant.describe("When, by GitHub's clock."),
  by: Login.nullable().describe("Who did it, where GitHub says so."),
  source: z.enum(["github", "scan"]).describe("Whether GitHub gave the time or a scan first saw it."),
  reason: RetireReason.optional().describe(
    "Why it retired; not there on other events and in records of earlier versions.",
  ),
  to: Login.optional().describe("Login of the account that its repository was transferred to."),
});
export type LifecycleEvent = z.infer<typeof LifecycleEvent>;

/** Who answers for the identity, taken from its ownership statement. */
export const Ownership = z.strictObject({
  statement: z.string().describe("Path of the ownership statement under controls/identities."),
  business_owner: Login.nullable().describe("Login of the business owner."),
  technical_steward: Login.nullable().describe("Login of the technical steward."),
  systems: z.array(Slug).describe("Systems the identity serves."),
  entities: z.array(Slug).describe("Legal entities the identity serves."),
});
export type Ownership = z.infer<typeof Ownership>;

const common = {
  record: z.literal("identity").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  uid: z
    .string()
    .regex(/^github:[a-z-]+:[A-Za-z0-9._:-]+$/)
    .describe("Stable identity, `github:<kind>:<id>`; a rename changes nothing."),
  organization: SafeName.describe("Login of the organisation."),
  repository: SafeName.nullable().describe(
    "Name of the repository it belongs to; null for the organisation's own.",
  ),
  repository_id: Id.nullable().describe("GitHub's id of that repository."),
  title: Text.describe("What people call it on GitHub; data, never trusted."),
  state: z.enum(["active", "retired"]).describe("Retired once positively absent from a complete read."),
  first_observed: Instant.describe("When a scan first saw it."),
  ownership: Ownership.nullable().describe("Who answers for it; null when no statement selects it."),
  assessments: z.array(Assessment).describe("Outcome of every check that applies, by check id."),
  lifecycle: z.array(LifecycleEvent).describe("Its life so far, oldest first."),
};

/** Schemas of the facts by kind. */
export const IDENTITY_FACTS = {
  "deploy-key": DeployKeyFacts,
  "fine-grained-token": FineGrainedTokenFacts,
  "actions-secret": ActionsSecretFacts,
} as const;

const FACTS = "What GitHub says of it.";
const kind = <Kind extends IdentityKind>(name: Kind) => z.literal(name).describe("Kind of identity.");

/** Evidence of one non-human identity: `evidence/<org>/identities/<kind>/<repository or _org>/<key>.md`. */
export const Identity = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: kind("deploy-key"), facts: DeployKeyFacts.describe(FACTS) }),
  z.strictObject({
    ...common,
    kind: kind("fine-grained-token"),
    facts: FineGrainedTokenFacts.describe(FACTS),
  }),
  z.strictObject({ ...common, kind: kind("actions-secret"), facts: ActionsSecretFacts.describe(FACTS) }),
]);
export type Identity = z.infer<typeof Identity>;
export type IdentityOf<K extends IdentityKind> = Extract<Identity, { kind: K }>;
