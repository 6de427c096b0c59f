import { appSteps } from "./contract-apps.ts";
import { branchRuleSteps } from "./contract-branch-rules.ts";
import { gitDataSteps } from "./contract-git-data.ts";
import { policySteps } from "./contract-policy.ts";
import { runnerSteps } from "./contract-runners.ts";
import { storeRequests } from "./contract-stores.ts";
import { webhookSteps } from "./contract-webhooks.ts";
import { ledger, tip, type Options, type Step } from "./contract-step.ts";
import type { Example } from "./example.ts";

/** Commits one file to a branch through GraphQL, as the routes below need something to merge. */
async function commitFile(example: Example, branch: string, path: string, text: string): Promise<void> {
  const input = {
    branch: { repositoryNameWithOwner: "acme/ledger", branchName: branch },
    message: { headline: `Write ${path}` },
    expectedHeadOid: await tip(example, branch),
    fileChanges: { additions: [{ path, contents: Buffer.from(text).toString("base64") }] },
  };
  const query =
    "mutation($input:CreateCommitOnBranchInput!){createCommitOnBranch(input:$input){commit{oid}}}";
  const answer = await example.ask("POST", example.github.graphqlUrl, {
    body: { query, variables: { input } },
  });
  if (JSON.stringify(answer.body).includes('"errors"')) throw new Error(JSON.stringify(answer.body));
}

const as = (login: string, body?: unknown): Options => ({ token: `${login}-token`, body });

/** Every request of the contract test, in order: later ones stand on what earlier ones made. */
export const contractRequests: [title: string, steps: Step[]][] = [
  [
    "the server and the caller",
    [
      ["GET", "/user", 200, as("olga")],
      ["GET", "/user", 401, { token: "" }],
      ["GET", "/user", 403],
      ["GET", "/user", 401, { token: "nobody's" }],
      ["GET", "/rate_limit", 200],
      ["GET", "/meta", 200],
      ["GET", "/versions", 200],
      ["GET", "/meta", 400, { headers: { "x-github-api-version": "2099-01-01" } }],
      ["GET", "/nowhere", 404],
    ],
  ],
  ["Apps", appSteps],
  [
    "the organisation",
    [
      ["GET", "/orgs/acme", 200],
      ["GET", "/orgs/acme", 200, { token: "" }],
      ["GET", "/orgs/other", 404],
      ["GET", "/orgs/acme/repos", 200],
      ["GET", "/orgs/other/repos", 404],
      ["GET", "/orgs/acme/members?role=admin", 200],
      ["GET", "/orgs/acme/members?filter=2fa_disabled", 200, as("olga")],
      ["GET", "/orgs/acme/members?filter=2fa_disabled", 422],
      ["GET", "/orgs/acme/members?filter=no", 422],
      ["GET", "/orgs/acme/members", 403, { token: "bare-token" }],
      ["GET", "/orgs/acme/actions/permissions", 200],
      ["GET", "/orgs/acme/actions/permissions/workflow", 200],
      ["GET", "/organizations/9001/actions/permissions", 200],
      ["GET", "/orgs/acme/properties/schema", 200],
      ["GET", "/orgs/acme/properties/values", 200],
      ["GET", "/orgs/acme/properties/values", 403, { token: "bare-token" }],
    ],
  ],
  [
    "tokens and secrets",
    [
      ["GET", "/orgs/acme/personal-access-tokens", 200],
      ["GET", "/orgs/acme/personal-access-tokens", 403, as("olga")],
      ["GET", "/orgs/acme/personal-access-tokens/25301/repositories", 200],
      ["GET", "/orgs/acme/personal-access-tokens/1/repositories", 404],
      ["GET", "/orgs/acme/personal-access-token-requests", 200],
      ["GET", "/orgs/acme/personal-access-token-requests/26301/repositories", 200],
      ["GET", "/orgs/acme/private-registries", 200],
      ["GET", "/orgs/acme/private-registries", 403, { token: "bare-token" }],
      ["GET", "/orgs/acme/credential-authorizations", 200],
      ["GET", "/orgs/acme/credential-authorizations", 403, { token: "bare-token" }],
      ["GET", "/orgs/acme/actions/secrets", 200],
      ["GET", "/orgs/acme/actions/secrets/CHOSEN/repositories", 200],
      ["GET", "/orgs/acme/actions/secrets/SHARED/repositories", 409],
      ["GET", "/orgs/acme/actions/secrets/NONE/repositories", 404],
      ["GET", `${ledger}/actions/secrets`, 200],
      ["GET", `${ledger}/actions/secrets`, 403, { token: "bare-token" }],
      ["GET", `${ledger}/actions/organization-secrets`, 200],
      ["GET", `${ledger}/environments/production%2Feu/secrets`, 200],
      ["GET", `${ledger}/environments/none/secrets`, 404],
    ],
  ],
  ["runners", runnerSteps],
  ["webhooks", webhookSteps],
  ...storeRequests,
  [
    "repositories and their git content",
    [
      ["GET", ledger, 200],
      ["GET", ledger, 200, as("wim")],
      ["GET", "/repos/acme/site", 200, { token: "" }],
      ["GET", ledger, 404, { token: "" }],
      ["GET", "/repos/acme/books/keys?per_page=1", 301],
      ["GET", "/repositories/5001", 200],
      ["GET", `${ledger}/environments`, 200],
      ["GET", `${ledger}/keys`, 200],
      ["GET", `${ledger}/keys/48001`, 200],
      ["GET", `${ledger}/keys/1`, 404],
      ["GET", `${ledger}/contents/README.md`, 200],
      ["GET", `${ledger}/contents/docs`, 200],
      ["GET", `${ledger}/contents/none`, 404],
      ["GET", "/repos/acme/empty/contents/README.md", 404],
      ["GET", `${ledger}/git/trees/main?recursive=1`, 200],
      ["GET", `${ledger}/git/trees/${"0".repeat(40)}`, 404],
      ["GET", "/repos/acme/empty/git/trees/main", 409],
      ["GET", `${ledger}/git/blobs/aa7bda4c1d7e7ac2b3c0ed8f8b7ffa0c5e5c8d6f`, 404],
      ["GET", `${ledger}/git/ref/heads/main`, 200],
      ["GET", `${ledger}/git/ref/heads/none`, 404],
      ["GET", `${ledger}/git/matching-refs/heads/ma`, 200],
      ["GET", `${ledger}/git/matching-refs/tags/none`, 200],
      ...branchRuleSteps,
      [
        "POST",
        `${ledger}/git/refs`,
        201,
        async (example) => ({ body: { ref: "refs/heads/work", sha: await tip(example, "main") } }),
      ],
      [
        "POST",
        `${ledger}/git/refs`,
        422,
        async (example) => ({ body: { ref: "refs/heads/work", sha: await tip(example, "main") } }),
      ],
      ["POST", `${ledger}/git/refs`, 422, { body: { ref: "refs/heads/x", sha: "0".repeat(40) } }],
      [
        "PATCH",
        `${ledger}/git/refs/heads/work`,
        200,
        async (example) => ({ body: { sha: await tip(example, "main") } }),
      ],
      [
        "PATCH",
        `${ledger}/git/refs/heads/none`,
        422,
        async (example) => ({ body: { sha: await tip(example, "main") } }),
      ],
      ["GET", `${ledger}/branches/work`, 200],
      ["GET", `${ledger}/branches/none`, 404],
      ["GET", `${ledger}/commits/main`, 200],
      ["GET", `${ledger}/commits/none`, 422],
      ["GET", "/repos/acme/empty/commits/main", 409],
    ],
  ],
  ["policies, and who has access", policySteps],
  ["git data", gitDataSteps],
  [
    "pull requests",
    [
      ["POST", `${ledger}/pulls`, 422, { body: { title: "Nothing", head: "work", base: "main" } }],
      [
        "POST",
        `${ledger}/git/refs`,
        201,
        async (example) => (
          await commitFile(example, "work", "a.txt", "a\n"),
          { body: { ref: "refs/heads/side", sha: await tip(example, "main") } }
        ),
      ],
      ["POST", `${ledger}/pulls`, 201, { body: { title: "Add a", head: "work", base: "main", body: "why" } }],
      ["POST", `${ledger}/pulls`, 422, { body: { title: "Again", head: "work", base: "main" } }],
      ["POST", `${ledger}/pulls`, 422, { body: { title: "None", head: "none", base: "main" } }],
      ["POST", `${ledger}/pulls`, 403, { token: "bare-token", body: {} }],
      ["GET", `${ledger}/pulls?state=all&head=acme:work&base=main`, 200],
      ["GET", `${ledger}/pulls/1`, 200],
      ["GET", `${ledger}/pulls/99`, 404],
      ["PATCH", `${ledger}/pulls/1`, 200, { body: { title: "Add the file a", state: "open" } }],
      [
        "POST",
        `${ledger}/pulls/1/requested_reviewers`,
        201,
        { body: { reviewers: ["wim"], team_reviewers: ["release"] } },
      ],
      ["POST", `${ledger}/pulls/1/requested_reviewers`, 422, { body: { reviewers: ["stranger"] } }],
      ["GET", `${ledger}/pulls/1/requested_reviewers`, 200],
      ["GET", `${ledger}/labels`, 200],
      ["POST", `${ledger}/labels`, 201, { body: { name: "evidence", color: "0e8a16" } }],
      ["POST", `${ledger}/labels`, 422, { body: { name: "Evidence" } }],
      ["POST", `${ledger}/issues/1/labels`, 200, { body: { labels: ["evidence", "new"] } }],
      ["POST", `${ledger}/issues/99/labels`, 404, { body: { labels: [] } }],
      ["POST", `${ledger}/issues/1/comments`, 201, { body: { body: "hello" } }],
      ["GET", `${ledger}/issues/1/comments`, 200],
      ["PATCH", `${ledger}/issues/comments/90001`, 200, { body: { body: "hello again" } }],
      ["PATCH", `${ledger}/issues/comments/99`, 404, { body: { body: "hello again" } }],
      ["DELETE", `${ledger}/issues/comments/90001`, 204],
      ["DELETE", `${ledger}/issues/comments/90001`, 404],
      [
        "POST",
        `${ledger}/check-runs`,
        201,
        async (example) => ({ body: { name: "sign-off", head_sha: await tip(example, "work") } }),
      ],
      [
        "POST",
        `${ledger}/check-runs`,
        403,
        async (example) => as("wim", { name: "x", head_sha: await tip(example, "work") }),
      ],
      [
        "PATCH",
        `${ledger}/check-runs/40001`,
        200,
        { body: { conclusion: "success", output: { title: "t", summary: "s" } } },
      ],
      ["PATCH", `${ledger}/check-runs/1`, 404, { body: {} }],
      ["GET", `${ledger}/commits/work/check-runs`, 200],
      ["POST", `${ledger}/pulls/1/reviews`, 422, { body: { event: "APPROVE" } }],
      ["POST", `${ledger}/pulls/1/reviews`, 200, as("wim", { event: "APPROVE", body: "fine" })],
      ["POST", `${ledger}/pulls/1/reviews`, 422, as("wim", { event: "COMMENT" })],
      ["PUT", `${ledger}/pulls/1/reviews/80001`, 200, as("wim", { body: "very fine" })],
      ["GET", `${ledger}/pulls/1/reviews`, 200],
      ["POST", `${ledger}/pulls/1/reviews`, 200, as("olga", { event: "APPROVE" })],
      ["PUT", `${ledger}/pulls/1/reviews/1/dismissals`, 404, { body: { message: "why" } }],
      ["PUT", `${ledger}/pulls/1/reviews/80002/dismissals`, 200, { body: { message: "why" } }],
      ["PUT", `${ledger}/pulls/1/reviews/80002/dismissals`, 422, { body: { message: "why" } }],
      ["PUT", `${ledger}/pulls/1/merge`, 409, as("wim", { sha: "0".repeat(40) })],
      ["PUT", `${ledger}/pulls/1/merge`, 403, as("rhea", {})],
      ["PUT", `${ledger}/pulls/1/merge`, 200, as("wim", {})],
      ["PUT", `${ledger}/pulls/1/merge`, 405, as("wim", {})],
      ["GET", `${ledger}/pulls/1`, 200],
      ["GET", `${ledger}/pulls?state=closed`, 200],
      ["GET", `${ledger}/activity?ref=refs/heads/main&per_page=1`, 200],
      ["GET", `${ledger}/activity`, 403, { token: "bare-token" }],
      ["GET", `${ledger}/rulesets/rule-suites?ref=main&time_period=month`, 200],
      ["GET", `${ledger}/rulesets/rule-suites`, 403, { token: "bare-token" }],
      ["GET", `${ledger}/commits/main/pulls`, 200],
      ["GET", `${ledger}/commits/${"0".repeat(40)}/pulls`, 422],
      ["GET", `${ledger}/commits/main/pulls`, 403, { token: "bare-token" }],
      [
        "POST",
        `${ledger}/merges`,
        201,
        async (example) => (
          await commitFile(example, "side", "b.txt", "b\n"),
          { body: { base: "main", head: "side" } }
        ),
      ],
      ["POST", `${ledger}/merges`, 204, { body: { base: "main", head: "side" } }],
      ["POST", `${ledger}/merges`, 404, { body: { base: "none", head: "side" } }],
      [
        "POST",
        `${ledger}/merges`,
        409,
        async (example) => (
          await commitFile(example, "side", "c.txt", "1\n"),
          await commitFile(example, "main", "c.txt", "2\n"),
          { body: { base: "main", head: "side" } }
        ),
      ],
    ],
  ],
];
