import { publicKey as keyOf } from "../../demo/acme/public-key.ts";
import {
  addActionsSecret,
  addCredential,
  addDeployKey,
  addEnvironment,
  addFineGrainedToken,
  addMember,
  addRepository,
  addUser,
  type Repository,
  type World,
} from "../../demo/github/world.ts";
import { stated } from "../scenarios/stated.ts";
import { anOrganization, installScanner } from "../stage/an-organization.ts";

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
  const settings = { default_repository_permission: "none" } as const;
  const { world, acme, owner: olga } = anOrganization(BEFORE.toISOString(), { settings });
  const hana = addUser(world, { login: "hana" });
  const wim = addUser(world, { login: "wim" });
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

  const key = (owner: Repository, title: string, added_by: string, read_only = true) =>
    addDeployKey(world, owner, { title, key: keyOf(title), added_by, read_only, created_at: CREATED });
  key(ledger, "nightly export", "olga", false);
  key(ledger, "reader", "wim");
  key(billing, "old", "olga");
  key(billing, "printer", "hana");
  key(archive, "forgotten", "wim");
  const dated = (name: string) => ({ name, created_at: CREATED });
  addActionsSecret(world, { level: "repository", repository: ledger }, dated("DEPLOY_TOKEN"));
  addActionsSecret(world, { level: "repository", repository: billing }, dated("STRIPE"));
  const production = addEnvironment(world, ledger, { name: "production", created_at: CREATED });
  addActionsSecret(world, { level: "environment", environment: production }, dated("SIGNING"));
  addActionsSecret(world, { level: "organization", organization: acme }, dated("SHARED"));
  addActionsSecret(world, { level: "organization", organization: acme, selected: [ledger] }, dated("CHOSEN"));
  addFineGrainedToken(world, acme, { owner: wim, token_name: "report", repositories: [billing] });
  addFineGrainedToken(world, acme, { owner: olga, token_name: "wide" });

  const { appId } = installScanner({ world, acme }, { publicKey });
  addCredential(world, {
    token: PERSON,
    kind: "classic",
    actor: olga,
    permissions: { contents: "write", pull_requests: "write" },
  });
  return { world, appId };
}

/** What happened between the two scans: things come and go, and outcomes turn both ways. */
export function passTime(world: World): void {
  const acme = world.organizations[0];
  const [ledger, billing] = world.repositories;
  if (acme === undefined || ledger === undefined || billing === undefined) throw new Error("not this world");
  world.now = new Date(NOW);
  billing.deployKeys = billing.deployKeys.filter(({ title }) => title !== "old");
  addDeployKey(world, ledger, { title: "new", key: keyOf("new"), added_by: "olga", created_at: CREATED });
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
