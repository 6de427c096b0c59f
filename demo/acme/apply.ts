import {
  addActionsSecret,
  addMember,
  type ActionsSecret,
  type Repository,
  type World,
} from "../github/world.ts";
import type { Change } from "./changes.ts";
import { treasuryRefusal } from "./credentials.ts";
import {
  GOVERNANCE,
  addFile,
  createKey,
  createRequest,
  createToken,
  theOrganization,
  theRepository,
  theUser,
  timeOf,
} from "./create.ts";
import { setUpMachines } from "./machines.ts";
import { setUpRules } from "./rules.ts";
import { REQUEST } from "./tokens.ts";

/** Makes one change on the day the world's clock stands at. */
export function apply(world: World, change: Change): void {
  const today = world.now.toISOString().slice(0, 10);
  const organization = theOrganization(world);
  switch (change.change) {
    case "rotate-secrets":
      for (const one of stored(world, change)) one.updated_at = timeOf(today, one.name);
      return;
    case "add-secret": {
      const repository = theRepository(world, change.repository);
      const { name, created } = change.secret;
      addActionsSecret(
        world,
        { level: "repository", repository },
        { name, created_at: timeOf(created, name) },
      );
      return;
    }
    case "delete-secret": {
      const { secrets } = theRepository(world, change.repository);
      secrets.splice(
        indexOf(secrets, ({ name }) => name === change.name, change.name),
        1,
      );
      return;
    }
    case "stop-using": {
      const repository = theRepository(world, change.repository);
      const names = (line: string) => line.includes(`secrets.${change.secret} `);
      const { seed } = repository;
      if (seed === null || !Object.values(seed.files).some((text) => text.split("\n").some(names)))
        throw new Error(`Nothing in ${change.repository} uses ${change.secret}.`);
      const without = (text: string) => text.split("\n").filter((line) => !names(line));
      const files = Object.fromEntries(
        Object.entries(seed.files).map(([path, text]) => [path, without(text).join("\n")] as const),
      );
      addFile(world, repository, files);
      return;
    }
    case "add-key":
      createKey(world, theRepository(world, change.repository), change.key);
      return;
    case "delete-key":
      takeKey(theRepository(world, change.repository), change.title);
      return;
    case "replace-key": {
      const repository = theRepository(world, change.repository);
      const old = takeKey(repository, change.title);
      createKey(world, repository, {
        title: old.title,
        by: change.by,
        created: today,
        write: !old.read_only,
      });
      return;
    }
    case "grant-token":
      createToken(world, change.token);
      return;
    case "revoke-token": {
      const { tokens } = organization;
      tokens.splice(
        indexOf(tokens, (one) => one.token_name === change.name, change.name),
        1,
      );
      return;
    }
    case "request-token":
      createRequest(world, REQUEST);
      return;
    case "set-up-machines":
      setUpMachines(world);
      return;
    case "set-up-rules":
      setUpRules(world);
      return;
    case "leave": {
      const { id } = theUser(world, change.login);
      organization.members = organization.members.filter(({ user }) => user.id !== id);
      organization.tokens = organization.tokens.filter(({ owner }) => owner.id !== id);
      return;
    }
    case "join": {
      const user = theUser(world, change.login);
      addMember(organization, user);
      theRepository(world, GOVERNANCE).collaborators.push({ user, permission: "write" });
      return;
    }
    case "open-treasury":
      for (const installation of world.installations) installation.refusals = [];
      return;
    case "close-treasury":
      for (const installation of world.installations) installation.refusals = [treasuryRefusal(world)];
      return;
    case "protect-environment": {
      const repository = theRepository(world, change.repository);
      const { environments } = repository;
      const at = indexOf(environments, ({ name }) => name === change.environment, change.environment);
      const reviewers = change.reviewers.map((login) => ({
        type: "User" as const,
        user: theUser(world, login),
      }));
      const id = repository.id * 10 + at;
      environments[at]?.protection_rules.push({
        id,
        type: "required_reviewers",
        prevent_self_review: true,
        reviewers,
      });
      return;
    }
    case "require-two-factor":
      organization.settings.two_factor_requirement_enabled = true;
      return;
    case "default-to-read":
      organization.actions.default_workflow_permissions = "read";
      return;
    case "forbid-bypass":
      for (const rules of theRepository(world, GOVERNANCE).protections) rules.bypass = [];
      return;
    case "grant-permission":
      for (const installation of world.installations) installation.permissions[change.permission] = "read";
      return;
    default:
      return change satisfies never;
  }
}

function stored(world: World, change: Extract<Change, { change: "rotate-secrets" }>): ActionsSecret[] {
  const { names } = change;
  if (change.in === "organization") return chosen(theOrganization(world).secrets, names);
  const { secrets, environments } = theRepository(world, change.in.repository);
  return chosen([...secrets, ...environments.flatMap((one) => one.secrets)], names);
}

function chosen(secrets: ActionsSecret[], names: readonly string[] | "all"): ActionsSecret[] {
  if (names === "all") return secrets;
  return names
    .map((name) => secrets[indexOf(secrets, (one) => one.name === name, name)])
    .filter((one) => one !== undefined);
}

function takeKey({ deployKeys }: Repository, title: string): { title: string; read_only: boolean } {
  const [key] = deployKeys.splice(
    indexOf(deployKeys, (one) => one.title === title, title),
    1,
  );
  if (key === undefined) throw new Error(`There is no key ${title}.`);
  return key;
}

/** The place of what a change names; a change that names nothing is our mistake. */
function indexOf<T>(list: readonly T[], fits: (one: T) => boolean, name: string): number {
  const at = list.findIndex(fits);
  if (at === -1) throw new Error(`There is no ${name} to change.`);
  return at;
}
