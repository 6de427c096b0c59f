import {
  addActionsSecret,
  addMember,
  addOrganization,
  addUser,
  createWorld,
  type World,
} from "../github/world.ts";
import { addCredentials } from "./credentials.ts";
import { ORGANIZATION_SECRETS } from "./organization-secrets.ts";
import { PEOPLE } from "./people.ts";
import {
  ORGANIZATION,
  createRepository,
  createToken,
  theOrganization,
  theRepository,
  timeOf,
} from "./create.ts";
import { addGovernance, protectGovernance } from "./governance.ts";
import { REPOSITORIES } from "./repositories.ts";
import { TOKENS } from "./tokens.ts";

/** What the group needs from outside: the App's public key (PEM) and the first files of its governance repository. */
export interface Given {
  publicKey: string;
  governance: Readonly<Record<string, string>>;
}

/** The day on which the group begins to keep evidence. */
export const BEGIN = new Date("2026-01-08T00:00:00Z");

/** The Acme group on GitHub as the year 2026 begins. */
export function buildAcme({ publicKey, governance }: Given): World {
  const world = createWorld(BEGIN);
  addOrganization(world, {
    login: ORGANIZATION,
    name: "Acme group",
    created_at: "2019-01-14T00:30:00Z",
    // Until May anyone in the group could sign in without a second factor.
    settings: { deploy_keys_enabled_for_repositories: true, two_factor_requirement_enabled: false },
    // Planted: workflows may approve pull requests. That they could write by default was changed in the second quarter.
    actions: { default_workflow_permissions: "write", can_approve_pull_request_reviews: true },
  });
  addAccounts(world);
  for (const plan of REPOSITORIES) createRepository(world, plan);
  addGovernance(world, governance);
  addOrganizationSecrets(world);
  for (const token of TOKENS) createToken(world, token);
  protectGovernance(world, addCredentials(world, publicKey).app);
  return world;
}

function addAccounts(world: World): void {
  const organization = theOrganization(world);
  for (const { login, id, name, owner, later } of PEOPLE) {
    const email = `${login}@acme.example`;
    const user = addUser(world, { login, id, name, email, created_at: "2019-02-01T00:00:00Z" });
    if (later !== true) addMember(organization, user, owner === true ? "admin" : "member");
  }
  addUser(world, { login: "dependabot[bot]", type: "Bot", created_at: "2019-02-01T00:00:00Z" });
}

function addOrganizationSecrets(world: World): void {
  const organization = theOrganization(world);
  for (const { name, created, updated, reach } of ORGANIZATION_SECRETS) {
    const shared = { level: "organization" as const, organization };
    addActionsSecret(
      world,
      typeof reach === "string"
        ? { ...shared, visibility: reach }
        : { ...shared, selected: reach.map((one) => theRepository(world, one)) },
      { name, created_at: timeOf(created, name), updated_at: timeOf(updated ?? created, name) },
    );
  }
}
