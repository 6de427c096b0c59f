import {
  addApp,
  addFurtherSecret,
  addMember,
  addOrganization,
  addPrivateRegistry,
  addRunner,
  addRunnerGroup,
  addUser,
  addVariable,
  addWebhook,
  installApp,
  type World,
} from "../github/world.ts";
import { addFile, theOrganization, theRepository } from "./create.ts";
import { publicKey } from "./public-key.ts";

/**
 * What people set up in November beside keys, tokens and Actions secrets: one of each kind, some as it should be and
 * some planted.
 */
export function setUpMachines(world: World): void {
  const organization = theOrganization(world);
  const reporting = theRepository(world, "disclosure-pack");
  const handbook = theRepository(world, "developer-handbook");
  addApps(world);

  // Planted: it sends unencrypted and signs nothing.
  addWebhook(world, organization, {
    url: "http://board.acme.example/events?key=planted",
    events: ["push", "member"],
  });
  addWebhook(world, reporting, {
    url: "https://filing.acme.example/hooks/reports",
    secret: "planted",
    events: ["release"],
    last_response: { code: 200, status: "active", message: "OK" },
  });

  // Planted: its group serves public repositories, and nothing clears it between jobs.
  const group = addRunnerGroup(world, organization, { name: "build farm", allows_public_repositories: true });
  addRunner(world, organization, { name: "farm-01", group: group.id, labels: ["linux", "big"] });
  addRunner(world, reporting, { name: "filing-01", ephemeral: true });

  addFurtherSecret(
    world,
    "dependabot",
    { level: "organization", organization, selected: [reporting] },
    { name: "REGISTRY_READ_TOKEN" },
  );
  addFurtherSecret(
    world,
    "agents",
    { level: "repository", repository: handbook },
    { name: "COPILOT_MCP_WIKI_KEY" },
  );
  addPrivateRegistry(world, organization, {
    name: "NPM_MIRROR",
    registry_type: "npm_registry",
    url: "https://npm.acme.example/packages",
    visibility: "private",
  });
  // Planted: a password among the variables, which everybody who reads the repository sees.
  addVariable(
    world,
    { level: "repository", repository: theRepository(world, "notifications") },
    { name: "REHEARSAL_DB_PASSWORD", value: "planted" },
  );
  addVariable(world, { level: "organization", organization }, { name: "REGION", value: "eu-central-1" });

  // Planted: nobody states who answers for the account that publishes releases.
  addMember(organization, addUser(world, { login: "release-bot", created_at: world.now.toISOString() }));
  addFile(world, handbook, { ".mcp.json": AGENT_TOOLS });
}

/** What the handbook gives an AI agent. Planted: one server is whatever version was published last. */
const AGENT_TOOLS = JSON.stringify({
  mcpServers: {
    files: { command: "npx", args: ["-y", "@modelcontextprotocol/server-filesystem", "."] },
    wiki: {
      url: "https://wiki.acme.example/mcp",
      headers: { Authorization: "Bearer ${COPILOT_MCP_WIKI_KEY}" },
    },
  },
});

/** Apps of others: one that reads, and one that can open a change and approve it in a repository of the disclosure. */
function addApps(world: World): void {
  const organization = theOrganization(world);
  const vendor = addOrganization(world, { login: "letterpress", name: "Letterpress Ltd" });
  const key = publicKey("letterpress");
  const checks = addApp(world, {
    slug: "letterpress-checks",
    owner: vendor,
    publicKey: key,
    public: true,
    permissions: { contents: "read", checks: "write" },
  });
  installApp(world, { app: checks, organization, repositories: [theRepository(world, "web")] });
  // Planted: it opens pull requests and may approve them.
  const press = addApp(world, {
    slug: "letterpress-publisher",
    owner: vendor,
    publicKey: key,
    public: true,
    permissions: { contents: "write", pull_requests: "write" },
    events: ["pull_request"],
  });
  installApp(world, { app: press, organization, repositories: "all" });
}
