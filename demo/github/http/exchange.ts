import type { GitStore } from "../git/store.ts";
import type { World } from "../world.ts";
import { failure, type Answer } from "./answer.ts";
import { authenticate } from "./authenticate.ts";
import type { Call, Caller, ServerUrls } from "./call.ts";
import { matchesTag, type TagOf } from "./conditional.ts";
import { parseJson } from "./request-body.ts";
import { budgetHeaders, type RateLimits, type Resource } from "./rate-limit.ts";
import { selectVersion, type RestOutcome } from "./rest.ts";
import { render, type Rendered } from "./send.ts";

/** What the exchange needs to know of a request. */
export interface ApiRequest {
  method: string;
  url: URL;
  body: Buffer;
  header(name: string): string | undefined;
}

/** An API answer ready to send, and what the request log says about it. */
export interface ApiOutcome {
  rendered: Rendered;
  template: string;
  caller: Caller;
  counted: boolean;
  /** Whether its caller had been told to stay away. */
  early: boolean;
}

/** The parts of the server that answer API calls. */
export interface ApiParts {
  world: World;
  git: GitStore;
  urls: ServerUrls;
  limits: RateLimits;
  /** False when nobody is limited, and no header speaks of limits. */
  limited: boolean;
  tagOf: TagOf;
  rest(method: string, call: Omit<Call, "params">): Promise<RestOutcome>;
  graphql(call: Omit<Call, "params">): Promise<Answer>;
}

/** Takes one API call through authentication, version, limits, the handler and the conditional request. */
export async function answerApi(parts: ApiParts, request: ApiRequest): Promise<ApiOutcome> {
  const { world, limits } = parts;
  const resource: Resource = request.url.pathname === "/api/graphql" ? "graphql" : "core";
  const proof = authenticate(world, request.header("authorization"));
  const caller: Caller = "caller" in proof ? proof.caller : { kind: "anonymous" };
  const version = selectVersion(request.header("x-github-api-version"));
  const path = request.url.pathname.replace("/api/v3", "");
  const free = path === "/rate_limit" || !parts.limited;

  let outcome: RestOutcome;
  let counted = false;
  const early = "refused" in proof ? proof.refused : "refused" in version ? version.refused : null;
  const limited = early === null && !free ? limits.refuse(caller, resource, request.method) : null;
  if (early !== null) outcome = { template: path, answer: early };
  else if (limited !== null) outcome = { template: path, answer: limited.answer };
  else {
    const leave = limits.enter(caller);
    try {
      outcome = await handle(parts, request, caller, resource);
    } finally {
      leave();
    }
    counted = !free;
  }

  let rendered = render(outcome.answer);
  if (request.method === "GET" && rendered.status === 200) {
    const tag = `W/"${parts.tagOf(rendered.text, (name) => request.header(name))}"`;
    // "Making a conditional request does not count against your primary rate limit if a 304 response is returned"
    // https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
    const fresh = matchesTag(request.header("if-none-match"), tag);
    if (fresh && caller.kind !== "anonymous") counted = false;
    const headers: Record<string, string> = {
      ...rendered.headers,
      ETag: tag,
      "Cache-Control": "private, max-age=60, s-maxage=60",
    };
    rendered = fresh ? { status: 304, text: "", headers } : { ...rendered, headers };
  }
  const budget = limits.budget(caller, resource);
  if (counted && resource === "core") budget.remaining -= 1;
  const selected: Record<string, string> =
    "version" in version ? { "X-GitHub-Api-Version-Selected": version.version } : {};
  const allowance = parts.limited ? budgetHeaders(budget, resource) : {};
  rendered.headers = { ...rendered.headers, ...selected, ...allowance };
  return { rendered, template: outcome.template, caller, counted, early: limited?.early ?? false };
}

async function handle(
  parts: ApiParts,
  request: ApiRequest,
  caller: Caller,
  resource: Resource,
): Promise<RestOutcome> {
  const { world, git, urls } = parts;
  const parsed = parseJson(request.body.toString("utf8"));
  if ("failed" in parsed)
    return { template: request.url.pathname, answer: failure(400, "Problems parsing JSON") };
  const call = {
    world,
    git,
    urls,
    caller,
    url: request.url,
    query: request.url.searchParams,
    body: parsed.body,
  };
  if (resource === "graphql") return { template: "/graphql", answer: await parts.graphql(call) };
  return parts.rest(request.method, call);
}
