import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aRepository, aSnapshot, anOrganization } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { oidcSubjectIsBoundToIds as check } from "./oidc-subject-is-bound-to-ids.ts";

const HIDDEN = "GitHub did not show the policy.";
const NAMES =
  "The subject names the repository by its name alone: another of the same name would have the same subject.";
const CLAIMED = "The template of the subject holds the id of the repository.";
const byId = { claims: ["repository_id"], immutable: null };

test.each([
  ["could not be read", null, byId, "unknown", HIDDEN],
  [
    "was not asked",
    "not-asked",
    byId,
    "unknown",
    "The repository came to a financial system after the scan had asked; the next one asks.",
  ],
  [
    "is as the organisation's, which could not be read",
    { template: "organization", immutable: null },
    null,
    "unknown",
    HIDDEN,
  ],
  [
    "is the default, and of ids nothing is told",
    { template: "default", immutable: null },
    byId,
    "unknown",
    "GitHub does not say whether the subject names the repository by its id; a GitHub Enterprise Server puts names alone into it.",
  ],
  ["is the default without ids", { template: "default", immutable: false }, null, "fail", NAMES],
  ["is made of names", { template: ["repo", "context"], immutable: false }, byId, "fail", NAMES],
  [
    "is as the organisation's, of names",
    { template: "organization", immutable: false },
    { claims: ["repo"], immutable: false },
    "fail",
    NAMES,
  ],
  ["is as the organisation's, of ids", { template: "organization", immutable: false }, byId, "pass", CLAIMED],
  ["holds the id", { template: ["repository_id", "context"], immutable: false }, null, "pass", CLAIMED],
  [
    "is immutable",
    { template: "default", immutable: true },
    null,
    "pass",
    "The subject names owner and repository by their ids.",
  ],
] as const)("a subject that %s", (_, subject, template, outcome, sentence) => {
  const copied = (claims: readonly string[]) => [...claims];
  const oidc_subject =
    subject === null || subject === "not-asked"
      ? subject
      : {
          ...subject,
          template: typeof subject.template === "string" ? subject.template : copied(subject.template),
        };
  const oidc_subject_template = template === null ? null : { ...template, claims: copied(template.claims) };
  const snapshot = aSnapshot({ organization: anOrganization({ oidc_subject_template }) });
  const result = check.assess(aRepository({ oidc_subject }), aContext({ snapshot }));
  expect(inWords(check, result)).toEqual({ outcome, sentence });
});

test("it is not asked while Actions is off everywhere", () => {
  const snapshot = aSnapshot({ organization: anOrganization({ actions_enabled_repositories: "none" }) });
  expect(check.assess(aRepository(), aContext({ snapshot })).outcome).toBe("not-applicable");
});
