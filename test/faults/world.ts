import { permissionsRead } from "../../action/sources/permissions-read.ts";
import {
  addActionsSecret,
  addApp,
  addCredential,
  addDeployKey,
  addEnvironment,
  addFineGrainedToken,
  addMember,
  addOrganization,
  addRepository,
  addUser,
  createWorld,
  installApp,
  type PermissionLevel,
  type Repository,
  type World,
} from "../../demo/github/world.ts";
import { stated } from "../scenarios/stated.ts";

/** What the App may do: what the sources ask for, and publishing. */
export const PERMISSIONS: Readonly<Record<string, PermissionLevel>> = {
  ...Object.fromEntries(permissionsRead.map((name) => [name, "read" as const])),
  checks: "write",
  contents: "write",
  issues: "write",
  pull_requests: "write",
};

/** Token of olga, an owner: she merges, and pushes where a person pushes. */
export const PERSON = "person-token";

/** Day of the scan that people have approved, and of the scan that is broken. */
export const BEFORE = new Date("2026-01-12T03:00:11Z");
export const NOW = new Date("2026-01-12T09:30:00Z");

const CONFIGURATION = "organizations:\n  - login: acme\n    reviewers: [control-operator]\n";

const ENTITY = `---
entity: acme-us
names: { en: Acme Inc., ja: アクメ }
jurisdiction: United States
regimes: [sox]
fiscal_year_end: "12-31"
language: en
roster:
  - { role: control-operator, login: hana, id: 900, name: Hana Sato, from: "2025-01-01", to: null }
---
`;

const WORKFLOW = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: deploy
        env:
          TOKEN: \${{ secrets.DEPLOY_TOKEN }}
          CHOSEN: \${{ secrets.CHOSEN }}
`;

const CREATED = "2025-11-02T10:01:00Z";

/** A public key as ssh-keygen writes one, different for every seed below 256. */
export function sshKey(seed: number): string {
  const part = (bytes: Buffer) => Buffer.concat([Buffer.from([0, 0, 0, bytes.length]), bytes]);
  return `ssh-ed25519 ${Buffer.concat([part(Buffer.from("ssh-ed25519")), part(Buffer.alloc(32, seed))]).toString("base64")}`;
}

/** The reference organisation and what the story needs to name in it. */
export interface Reference {
  world: World;
  appId: string;
}

/**
 * Four repositories, keys, secrets at three levels, an environment, tokens, and more members than one page holds.
 * `publicKey` (PEM) proves the App.
 */
export function referenceWorld(publicKey: string): Reference {
  const world = createWorld(BEFORE);
  const acme = addOrganization(world, {
    login: "acme",
    settings: { default_repository_permission: "none" },
  });
  const olga = addUser(world, { login: "olga" });
  const hana = addUser(world, { login: "hana" });
  const wim = addUser(world, { login: "wim" });
  addMember(acme, olga, "admin");
  for (const user of [hana, wim]) addMember(acme, user);
  for (let n = 1; n <= 101; n += 1) addMember(acme, addUser(world, { login: `member-${n}` }));

  const repository = (name: string, files: Record<string, string>, archived = false) =>
    addRepository(world, { name, owner: acme, created_at: CREATED, files, archived });
  const ledger = repository("ledger-export", { ".github/workflows/build.yml": WORKFLOW });
  const billing = repository("billing", { "README.md": "# Billing\n" });
  const archive = repository("archive", { "README.md": "# Archive\n" }, true);
  addRepository(world, {
    name: "governance",
    owner: acme,
    created_at: CREATED,
    collaborators: [{ user: hana, permission: "write" }],
    files: {
      "countersign.yml": CONFIGURATION,
      "controls/entities/acme-us.md": ENTITY,
      "controls/regimes/sox/regime.md": stated()["controls/regimes/sox/regime.md"] ?? "",
    },
  });

  const key = (owner: Repository, title: string, seed: number, added_by: string, read_only = true) =>
    addDeployKey(world, owner, { title, key: sshKey(seed), added_by, read_only, created_at: CREATED });
  key(ledger, "nightly export", 1, "olga", false);
  key(ledger, "reader", 2, "wim");
  key(billing, "old", 3, "olga");
  key(billing, "printer", 4, "hana");
  key(archive, "forgotten", 5, "wim");
  const dated = (name: string) => ({ name, created_at: CREATED });
  addActionsSecret(world, { level: "repository", repository: ledger }, dated("DEPLOY_TOKEN"));
  addActionsSecret(world, { level: "repository", repository: billing }, dated("STRIPE"));
  const production = addEnvironment(world, ledger, { name: "production", created_at: CREATED });
  addActionsSecret(world, { level: "environment", environment: production }, dated("SIGNING"));
  addActionsSecret(world, { level: "organization", organization: acme }, dated("SHARED"));
  addActionsSecret(world, { level: "organization", organization: acme, selected: [ledger] }, dated("CHOSEN"));
  addFineGrainedToken(world, acme, { owner: wim, token_name: "report", repositories: [billing] });
  addFineGrainedToken(world, acme, { owner: olga, token_name: "wide" });

  const app = addApp(world, { slug: "countersign", owner: acme, publicKey, permissions: { ...PERMISSIONS } });
  installApp(world, { app, organization: acme });
  addCredential(world, {
    token: PERSON,
    kind: "classic",
    actor: olga,
    permissions: { contents: "write", pull_requests: "write" },
  });
  return { world, appId: String(app.id) };
}

/** What happened between the two scans: things come and go, and outcomes turn both ways. */
export function passTime(world: World): void {
  const acme = world.organizations[0];
  const [ledger, billing] = world.repositories;
  if (acme === undefined || ledger === undefined || billing === undefined) throw new Error("not this world");
  world.now = new Date(NOW);
  billing.deployKeys = billing.deployKeys.filter(({ title }) => title !== "old");
  addDeployKey(world, ledger, { title: "new", key: sshKey(6), added_by: "olga", created_at: CREATED });
  addActionsSecret(
    world,
    { level: "repository", repository: billing },
    { name: "LATER", created_at: CREATED },
  );
  // wim leaves: the keys that he added fail from now on. The settings turn one check each way.
  acme.members = acme.members.filter(({ user }) => user.login !== "wim");
  acme.settings.two_factor_requirement_enabled = true;
  acme.actions.can_approve_pull_request_reviews = true;
}
