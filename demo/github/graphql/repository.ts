import { repositoryDenial } from "../http/permissions.ts";
import { codeOwnersErrors } from "../shapes/code-owners.ts";
import { nodeId } from "../shapes/node-id.ts";
import type { DeployKey, Environment, Repository } from "../world.ts";
import { protectionObject, rulesetsField, rulesField } from "./branch-rules.ts";
import { connection, type PageArguments } from "./connection.ts";
import { commitObject, objectByExpression, type Session } from "./git-objects.ts";
import { deploymentsConnection, type DeploymentsArguments } from "./deployments.ts";
import { pullRequestObject, pullRequestsConnection, type PullsArguments } from "./pull-request.ts";
import { refusal, throwDenial } from "./refusal.ts";

type Shape = Record<string, unknown>;

/** A `Repository` that the caller can see. Fields that need more than sight refuse on their own. */
export function repositoryObject(session: Session, repository: Repository): Shape {
  const need = (permission: string): void => {
    if (repository.disabled) throw refusal("FORBIDDEN", "Repository access blocked");
    throwDenial(repositoryDenial(session.caller, repository, permission));
  };
  return {
    __typename: "Repository",
    id: nodeId("Repository", repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: `${repository.owner.login}/${repository.name}`,
    description: repository.description,
    url: `${session.urls.web}/${repository.owner.login}/${repository.name}`,
    isArchived: repository.archived,
    isDisabled: repository.disabled,
    isFork: repository.fork,
    isLocked: false,
    isPrivate: repository.visibility !== "public",
    isTemplate: false,
    visibility: repository.visibility.toUpperCase(),
    createdAt: repository.created_at,
    updatedAt: repository.updated_at,
    pushedAt: repository.pushed_at,
    viewerCanAdminister: repositoryDenial(session.caller, repository, "administration=write") === null,
    rulesets: rulesetsField(session, repository),
    codeowners: async ({ refName }: { refName?: string | null }) => {
      need("contents=read");
      const errors = await codeOwnersErrors(session.git, repository, refName ?? "HEAD");
      return errors && { errors };
    },
    isEmpty: async () => (await session.git.resolve(repository, "HEAD")) === null,
    defaultBranchRef: () => {
      need("contents=read");
      return branchRef(session, repository, `refs/heads/${repository.default_branch}`);
    },
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      need("contents=read");
      const full = qualifiedName.startsWith("refs/") ? qualifiedName : `refs/heads/${qualifiedName}`;
      return branchRef(session, repository, full);
    },
    object: ({ expression, oid }: { expression?: string; oid?: string }) => {
      need("contents=read");
      return objectByExpression(session, repository, expression ?? oid ?? "");
    },
    deployKeys: (page: PageArguments) => {
      need("administration=read");
      return connection("deployKeys", repository.deployKeys, page, deployKey);
    },
    pullRequest: ({ number }: { number: number }) => {
      need("pull_requests=read");
      const pull = repository.pulls.find((one) => one.number === number);
      if (pull !== undefined) return pullRequestObject(session, repository, pull);
      throw refusal("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
    },
    pullRequests: (page: PullsArguments) => {
      need("pull_requests=read");
      return pullRequestsConnection(session, repository, page);
    },
    deployments: (page: DeploymentsArguments) => {
      need("deployments=read");
      return deploymentsConnection(repository, page);
    },
    environments: (page: PageArguments) => {
      need("actions=read");
      return connection("environments", repository.environments, page, environment);
    },
  };
}

/** A `Ref`, or null when it does not exist. */
export async function branchRef(
  session: Session,
  repository: Repository,
  ref: string,
): Promise<Shape | null> {
  const sha = await session.git.resolve(repository, ref);
  if (sha === null) return null;
  const name = ref.replace(/^refs\/(?:heads|tags)\//, "");
  return {
    __typename: "Ref",
    id: nodeId("Ref", `${repository.id}:${ref}`),
    name,
    prefix: ref.slice(0, ref.indexOf("/", 5) + 1),
    target: () => commitObject(session, repository, sha),
    rules: rulesField(session, repository, name),
    refUpdateRule: () => {
      const protection = protectionObject(repository, name);
      return protection && { __typename: "RefUpdateRule", pattern: protection.pattern };
    },
    branchProtectionRule: () => {
      throwDenial(repositoryDenial(session.caller, repository, "administration=read"));
      return protectionObject(repository, name);
    },
  };
}

// GraphQL knows neither the number, nor the last use, nor the creator of a deploy key.
function deployKey(key: DeployKey): Shape {
  return {
    id: nodeId("DeployKey", key.id),
    title: key.title,
    key: key.key,
    readOnly: key.read_only,
    verified: key.verified,
    createdAt: key.created_at,
    enabled: key.enabled,
  };
}

function environment(given: Environment): Shape {
  return { id: nodeId("Environment", given.id), databaseId: given.id, name: given.name };
}
