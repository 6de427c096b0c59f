import { expect, test } from "vitest";
import {
  accessOf,
  addActionsSecret,
  addDeployKey,
  addEnvironment,
  addFineGrainedToken,
  addMember,
  addOrganization,
  addRepository,
  addUser,
  createWorld,
  findRepository,
  renameRepository,
  secretReaches,
  type OrganizationSecret,
  type SecretStore,
} from "../world.ts";

function start() {
  const world = createWorld(new Date("2026-01-10T03:00:00.500Z"));
  const organization = addOrganization(world, { login: "Acme" });
  const repository = addRepository(world, { name: "Ledger", owner: organization });
  return { world, organization, repository };
}

test("a login can be taken once", () => {
  const { world } = start();
  addUser(world, { login: "dana" });
  expect(() => addUser(world, { login: "dana" })).toThrow("The login dana is taken.");
});

test("the same calls give the same ids, and a given id is never handed out again", () => {
  const ids = [start(), start()].map(({ world, repository }) => {
    const first = addDeployKey(world, repository, { title: "a", key: "k" });
    const given = addDeployKey(world, repository, { title: "b", key: "k", id: first.id + 1 });
    const next = addDeployKey(world, repository, { title: "c", key: "k" });
    return [first.id, given.id, next.id];
  });
  expect(ids[0]).toEqual(ids[1]);
  expect(new Set(ids[0]).size).toBe(3);
});

test("times are whole seconds in UTC, and what is not stated is made now", () => {
  const { world, repository } = start();
  expect(addDeployKey(world, repository, { title: "a", key: "k" })).toMatchObject({
    created_at: "2026-01-10T03:00:00Z",
    read_only: false,
    last_used: null,
  });
});

test("names are found whatever their case, and former names as renamed", () => {
  const { world, repository } = start();
  renameRepository(repository, "Books");
  expect(findRepository(world, "ACME", "books")).toEqual({ repository, renamed: false });
  expect(findRepository(world, "acme", "ledger")).toEqual({ repository, renamed: true });
  expect(findRepository(world, "acme", "nothing")).toBeUndefined();
});

test.each([
  ["an owner", "admin", undefined, "admin"],
  ["a member", "member", undefined, "read"],
  ["a member with access of their own", "member", "write", "write"],
  ["an outside collaborator", undefined, "triage", "triage"],
  ["a stranger", undefined, undefined, "none"],
] as const)("%s has the access of their role", (_, role, permission, access) => {
  const { world, organization, repository } = start();
  const user = addUser(world, { login: "dana" });
  if (role !== undefined) addMember(organization, user, role);
  if (permission !== undefined) repository.collaborators.push({ user, permission });
  expect(accessOf(user, repository)).toBe(access);
});

test.each([
  ["all", "public", true],
  ["private", "public", false],
  ["private", "internal", true],
  ["selected", "private", false],
] as const)("a secret for %s repositories and a %s one: reached is %s", (visibility, kind, reached) => {
  const { organization, repository } = start();
  const secret: OrganizationSecret = { name: "S", created_at: "", updated_at: "", visibility, selected: [] };
  expect(secretReaches(secret, { ...repository, owner: organization, visibility: kind })).toBe(reached);
});

test("naming repositories makes a secret or a token one for those only", () => {
  const { world, organization, repository } = start();
  const former: SecretStore = { level: "organization", organization, selected: [repository] };
  expect(addActionsSecret(world, former, { name: "S" })).toMatchObject({
    visibility: "selected",
    selected: [repository.id],
  });
  const owner = addUser(world, { login: "dana" });
  expect(
    addFineGrainedToken(world, organization, { owner, token_name: "t", repositories: [repository] }),
  ).toMatchObject({ repository_selection: "subset", repositories: [repository.id] });
});

test("an environment lists a rule for each protection it has", () => {
  const { world, repository } = start();
  const policy = { protected_branches: true, custom_branch_policies: false };
  const open = addEnvironment(world, repository, { name: "open" });
  const guarded = addEnvironment(world, repository, {
    name: "guarded",
    wait_timer: 5,
    required_reviewers: { reviewers: [] },
    deployment_branch_policy: policy,
  });
  expect(open.protection_rules).toEqual([]);
  expect(guarded.protection_rules.map((rule) => rule.type)).toEqual([
    "wait_timer",
    "required_reviewers",
    "branch_policy",
  ]);
});
