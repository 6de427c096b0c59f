import type { ServerUrls } from "../http/call.ts";
import type { Organization, User } from "../world.ts";
import { nodeId } from "./node-id.ts";

/** GitHub's `simple-user`, for people, bots and organisations alike. */
export function simpleUser(urls: ServerUrls, account: User | Organization): Record<string, unknown> {
  const type = "type" in account ? account.type : "Organization";
  const url = `${urls.api}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(type, account.id),
    avatar_url: `${urls.web}/avatars/u/${account.id}`,
    gravatar_id: "",
    url,
    html_url: `${urls.web}/${encodeURIComponent(account.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** GitHub's `public-user`: the answer to GET /user with a token that says nothing about private data. */
export function publicUser(urls: ServerUrls, user: User): Record<string, unknown> {
  return {
    ...simpleUser(urls, user),
    name: user.name,
    company: null,
    blog: "",
    location: null,
    email: user.email,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: user.created_at,
    updated_at: user.created_at,
  };
}
