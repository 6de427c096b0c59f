import { z } from "zod";
import { IdentityKind } from "./identity.ts";
import { Day } from "./instant.ts";
import { Login, Sentence, Slug, Text } from "./text.ts";

/** Which identities a statement is about; every field given must match, names may be patterns with `*`. */
export const Selector = z
  .strictObject({
    uid: Text.optional().describe("Exactly this identity."),
    kind: IdentityKind.optional().describe("Identities of this kind."),
    repository: Text.optional().describe(
      "Identities of repositories whose name matches; `_org` for the organisation's own.",
    ),
    name: Text.optional().describe("Identities whose title matches."),
  })
  .refine(
    (selector) => Object.keys(selector).length > 0,
    "must name at least one of: uid, kind, repository, name",
  );
export type Selector = z.infer<typeof Selector>;

/** Who answers for an identity and why it exists: `controls/identities/<slug>.md`. */
export const OwnershipStatement = z.strictObject({
  selector: Selector.describe("Which identities it is about."),
  business_owner: Login.nullable().describe("Login of the person whose process it serves."),
  technical_steward: Login.nullable().describe("Login of the person who keeps it running."),
  purpose: Sentence.nullable().describe("What it is for."),
  why_non_human: Sentence.nullable().describe("Why a person's own credentials cannot do it."),
  why_static: Sentence.nullable()
    .default(null)
    .describe("Why no credential that ends by itself can do it; null where nobody says."),
  function: Sentence.nullable().default(null).describe("The business function it performs."),
  entitlements: z
    .array(z.enum(["read", "write", "approve", "export", "admin"]))
    .default([])
    .describe("What that function needs."),
  systems: z.array(Slug).default([]).describe("Systems it serves."),
  entities: z.array(Slug).default([]).describe("Legal entities it serves."),
  approval: z
    .strictObject({
      by: Login.describe("Who approved it."),
      at: Day.describe("When."),
      reference: Sentence.nullable().describe("Ticket or pull request."),
      permissions: z
        .record(z.string(), z.string())
        .nullable()
        .default(null)
        .describe(
          "What was approved, by GitHub's names: a token's permissions, `repositories: subset`, a key's `contents: read`; null when not recorded.",
        ),
    })
    .nullable()
    .default(null)
    .describe("Approval of its existence."),
  vendor: Slug.nullable().default(null).describe("Third party that holds it (controls/vendors), if any."),
  shared: z
    .boolean()
    .default(false)
    .describe("True when several people or teams use it, so that an act cannot be laid to one of them."),
  break_glass: z.boolean().default(false).describe("True when it is kept for emergencies only."),
  reporting: z
    .strictObject({
      capabilities: z
        .array(z.enum(["create", "modify", "transmit", "suppress"]))
        .describe("What it can do to data that ends in financial reporting; empty for nothing."),
      rationale: Sentence.describe("Why, or why not."),
      decided_by: Login.describe("Who decided."),
      decided_on: Day.describe("When."),
    })
    .nullable()
    .default(null)
    .describe(
      "Whether it matters to financial reporting; null while nobody decided, which presumes that it does.",
    ),
  retire_by: Day.nullable().default(null).describe("Day by which it must be gone."),
});
export type OwnershipStatement = z.infer<typeof OwnershipStatement>;
