import type { ServerUrls } from "../http/call.ts";
import type { Repository } from "../world.ts";
import { nodeId } from "./node-id.ts";
import { simpleUser } from "./user.ts";

/** Where a repository is found over the API. */
export function repositoryUrl(urls: ServerUrls, repository: Repository): string {
  return `${urls.api}/repos/${repository.owner.login}/${repository.name}`;
}

/** GitHub's `minimal-repository`, which is also enough for `repository`. */
export function repositoryShape(urls: ServerUrls, repository: Repository): Record<string, unknown> {
  const url = repositoryUrl(urls, repository);
  const web = `${urls.web}/${repository.owner.login}/${repository.name}`;
  const open = repository.pulls.filter((pull) => pull.state === "open").length;
  return {
    id: repository.id,
    node_id: nodeId("Repository", repository.id),
    name: repository.name,
    full_name: `${repository.owner.login}/${repository.name}`,
    private: repository.visibility !== "public",
    owner: simpleUser(urls, repository.owner),
    html_url: web,
    description: repository.description,
    fork: repository.fork,
    url,
    ...templates(url),
    git_url: `git:${web.slice(web.indexOf("//"))}.git`,
    ssh_url: `git@${new URL(urls.web).hostname}:${repository.owner.login}/${repository.name}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    size: 0,
    default_branch: repository.default_branch,
    open_issues_count: open,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived,
    disabled: repository.disabled,
    visibility: repository.visibility,
    pushed_at: repository.pushed_at,
    created_at: repository.created_at,
    updated_at: repository.updated_at,
    license: null,
    forks: 0,
    open_issues: open,
    watchers: 0,
    allow_forking: true,
    web_commit_signoff_required: false,
  };
}

/** GitHub's `full-repository`. */
export function fullRepositoryShape(urls: ServerUrls, repository: Repository): Record<string, unknown> {
  return {
    ...repositoryShape(urls, repository),
    allow_merge_commit: true,
    allow_squash_merge: true,
    allow_rebase_merge: true,
    allow_auto_merge: false,
    delete_branch_on_merge: false,
    organization: simpleUser(urls, repository.owner),
    subscribers_count: 0,
    network_count: 0,
  };
}

function templates(url: string): Record<string, string> {
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}
