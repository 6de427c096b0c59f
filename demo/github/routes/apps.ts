import { createHmac } from "node:crypto";
import { z } from "zod";
import { created, failure, invalid, noContent, notFound, ok, type Answer } from "../http/answer.ts";
import { param, readBody, type Call } from "../http/call.ts";
import { counted } from "../http/pagination.ts";
import { seesRepository } from "../http/permissions.ts";
import { appShape, installationShape, integrationShape } from "../shapes/app.ts";
import { repositoryShape } from "../shapes/repository.ts";
import {
  addCredential,
  findOrganization,
  findRepository,
  timestamp,
  type App,
  type Installation,
  type PermissionLevel,
  type Repository,
} from "../world.ts";
import type { Route } from "./route.ts";

/** What an App asks about itself, and how it gets a token. */
export const appRoutes: Route[] = [
  {
    method: "GET",
    template: "/app",
    scope: "app",
    handler: (call, app) => ok(appShape(call.urls, call.world, app)),
  },
  {
    method: "GET",
    template: "/orgs/{org}/installation",
    scope: "app",
    handler: (call, app) => found(call, installationOn(call, app, param(call, "org"))),
  },
  {
    method: "GET",
    template: "/orgs/{org}/installations",
    scope: "organization",
    permission: "organization_administration=read",
    handler: (call, organization) =>
      counted(
        call,
        "installations",
        call.world.installations.filter((one) => one.organization === organization),
        (one) => installationShape(call.urls, one),
      ),
  },
  {
    method: "GET",
    template: "/apps/{app_slug}",
    scope: "public",
    handler: getApp,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/installation",
    scope: "app",
    handler: getRepositoryInstallation,
  },
  {
    method: "POST",
    template: "/app/installations/{installation_id}/access_tokens",
    scope: "app",
    handler: createToken,
  },
  {
    method: "GET",
    template: "/installation/repositories",
    scope: "public",
    handler: listInstallationRepositories,
  },
  {
    method: "DELETE",
    template: "/installation/token",
    scope: "public",
    handler: revokeToken,
  },
];

function installationOn(call: Call, app: App, login: string): Installation | undefined {
  const organization = findOrganization(call.world, login);
  return call.world.installations.find((one) => one.app === app && one.organization === organization);
}

// A private App is shown to its owner's credentials alone; to all others there is none.
// https://docs.github.com/en/rest/apps/apps#get-an-app
function getApp(call: Call): Answer {
  const app = call.world.apps.find(({ slug }) => slug === param(call, "app_slug"));
  if (app === undefined) return notFound();
  const asking = call.caller.kind === "credential" ? call.caller.credential.installation : null;
  return app.public || asking?.organization === app.owner ? ok(integrationShape(call.urls, app)) : notFound();
}

function found(call: Call, installation: Installation | undefined): Answer {
  return installation === undefined ? notFound() : ok(installationShape(call.urls, installation));
}

function getRepositoryInstallation(call: Call, app: App): Answer {
  const repository = findRepository(call.world, param(call, "owner"), param(call, "repo"))?.repository;
  const installation = installationOn(call, app, param(call, "owner"));
  if (repository === undefined || installation === undefined) return notFound();
  const covered = installation.repositories === "all" || installation.repositories.includes(repository.id);
  return covered ? found(call, installation) : notFound();
}

const tokenRequest = z.object({
  repositories: z.array(z.string()).max(500).optional(),
  repository_ids: z.array(z.number()).max(500).optional(),
  permissions: z.record(z.string(), z.enum(["read", "write", "admin"])).optional(),
});

const rank: Record<PermissionLevel, number> = { read: 1, write: 2, admin: 3 };
const hour = 3_600_000;

// https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app
function createToken(call: Call, app: App): Answer {
  const id = Number(param(call, "installation_id"));
  const installation = call.world.installations.find(
    (candidate) => candidate.id === id && candidate.app === app,
  );
  if (installation === undefined) return notFound();
  if (installation.suspended_at !== null) return failure(403, "This installation has been suspended");
  const read = readBody(call, "InstallationToken", tokenRequest);
  if ("refused" in read) return read.refused;
  const permissions = narrowPermissions(installation, read.body.permissions);
  if (permissions === null)
    return failure(422, "The permissions requested are not granted to this installation.");
  const chosen = chooseRepositories(call, installation, read.body);
  if (chosen === null) {
    return invalid({ resource: "InstallationToken", field: "repositories", code: "invalid" });
  }
  const expiresAt = new Date(call.world.now.getTime() + hour);
  const token = newToken(call, app, installation);
  addCredential(call.world, {
    token,
    kind: "installation",
    actor: app.bot,
    permissions,
    repositories: chosen,
    refusals: installation.refusals,
    installation,
    expiresAt,
  });
  const narrowed = chosen !== installation.repositories && chosen !== "all";
  const listed = call.world.repositories.filter((one) => chosen !== "all" && chosen.includes(one.id));
  return created({
    token,
    expires_at: timestamp(expiresAt),
    permissions,
    repository_selection: chosen === "all" ? "all" : "selected",
    ...(narrowed ? { repositories: listed.map((one) => repositoryShape(call.urls, one)) } : {}),
  });
}

/** The permissions asked for, if the installation has them all; with none asked for, all it has. */
function narrowPermissions(
  installation: Installation,
  asked: Record<string, PermissionLevel> | undefined,
): Record<string, PermissionLevel> | null {
  if (asked === undefined) return installation.permissions;
  const exceeds = Object.entries(asked).some(([name, level]) => {
    const held = installation.permissions[name];
    return held === undefined || rank[held] < rank[level];
  });
  return exceeds ? null : { metadata: "read", ...asked };
}

function chooseRepositories(
  call: Call,
  installation: Installation,
  asked: z.output<typeof tokenRequest>,
): "all" | number[] | null {
  if (asked.repositories === undefined && asked.repository_ids === undefined)
    return installation.repositories;
  const covered = call.world.repositories.filter(
    (one) =>
      one.owner === installation.organization &&
      (installation.repositories === "all" || installation.repositories.includes(one.id)),
  );
  const names = asked.repositories ?? [];
  const ids = asked.repository_ids ?? [];
  const chosen = covered.filter((one) => names.includes(one.name) || ids.includes(one.id));
  return chosen.length === new Set([...names, ...ids]).size ? chosen.map((one) => one.id) : null;
}

// New installation tokens carry a JWT and are far longer than 40 characters; nothing may depend on their length.
function newToken(call: Call, app: App, installation: Installation): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const serial = call.world.credentials.length + 1;
  const body = `${part({ typ: "JWT", alg: "HS256" })}.${part({ installation: installation.id, serial })}`;
  const signature = createHmac("sha256", app.publicKey).update(body).digest("base64url");
  return `ghs_${app.id}_${body}.${signature}`;
}

// "Revokes the installation token you're using to authenticate as an installation and access this endpoint."
// https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token
function revokeToken(call: Call): Answer {
  if (call.caller.kind === "anonymous") return failure(401, "Requires authentication");
  if (call.caller.kind === "app" || call.caller.credential.kind !== "installation")
    return failure(403, "Resource not accessible by personal access token");
  const { credential } = call.caller;
  credential.expiresAt = new Date(call.world.now);
  return noContent();
}

function listInstallationRepositories(call: Call): Answer {
  if (call.caller.kind === "anonymous") return failure(401, "Requires authentication");
  const credential = call.caller.kind === "credential" ? call.caller.credential : null;
  const installation = credential?.installation ?? null;
  if (installation === null) {
    return failure(
      403,
      "You must authenticate with an installation access token in order to list repositories for an installation.",
    );
  }
  const { caller } = call;
  const visible = call.world.repositories.filter(
    (one) => one.owner === installation.organization && seesRepository(caller, one),
  );
  const repository_selection = credential?.repositories === "all" ? "all" : "selected";
  const shape = (one: Repository) => repositoryShape(call.urls, one);
  return counted(call, "repositories", visible, shape, { beside: { repository_selection } });
}
