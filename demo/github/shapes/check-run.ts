import type { ServerUrls } from "../http/call.ts";
import type { CheckRun, Repository } from "../world.ts";
import { integrationShape } from "./app.ts";
import { nodeId } from "./node-id.ts";
import { repositoryUrl } from "./repository.ts";

/** GitHub's `check-run`. */
export function checkRunShape(
  urls: ServerUrls,
  repository: Repository,
  run: CheckRun,
): Record<string, unknown> {
  const api = repositoryUrl(urls, repository);
  const url = `${api}/check-runs/${run.id}`;
  const repo = { id: repository.id, url: api, name: repository.name };
  const pulls = repository.pulls.filter((pull) => pull.state === "open" && pull.head.sha === run.head_sha);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId("CheckRun", run.id),
    head_sha: run.head_sha,
    external_id: run.external_id,
    url,
    html_url: `${urls.web}/${repository.owner.login}/${repository.name}/runs/${run.id}`,
    details_url: run.details_url,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.started_at,
    completed_at: run.completed_at,
    output: { ...run.output, annotations_count: 0, annotations_url: `${url}/annotations` },
    check_suite: { id: run.id },
    app: integrationShape(urls, run.app),
    pull_requests: pulls.map((pull) => ({
      id: pull.id,
      number: pull.number,
      url: `${api}/pulls/${pull.number}`,
      head: { ...pull.head, repo },
      base: { ...pull.base, repo },
    })),
  };
}
