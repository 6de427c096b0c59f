// A small organisation with one of everything the scan looks at, and a governance repository for its evidence.

import { generateKeyPairSync } from "node:crypto";
import { publicKey } from "../../demo/acme/public-key.ts";
import { neededPermissions } from "../../scripts/documented-permissions.ts";
import {
  addActionsSecret,
  addDeployKey,
  addEnvironment,
  addFineGrainedToken,
  addMember,
  addRepository,
  addUser,
  type Organization,
  type PermissionLevel,
  type Refusal,
  type Repository,
  type World,
} from "../../demo/github/world.ts";
import { anOrganization, installScanner } from "../stage/an-organization.ts";

/**
 * What the App and the token of the stories may do: what the README tells an adopter to grant, and what it says that
 * they may, so that a scan can be complete.
 */
export const PERMISSIONS: Record<string, PermissionLevel> = {
  ...Object.fromEntries(neededPermissions().map(({ name, level }) => [name, level])),
  codespaces_secrets: "write",
};

/** An installation token stands in for the App in most stories; it may read what GitHub shows to Apps only. */
export const TOKEN = "ghs_story0000000000000000000000000000000";

/** A title that every layer would like to read as structure. */
export const HOSTILE_TITLE =
  "::error::pwned\n---\n...\n<script>alert(1)</script> ../../../etc/passwd ##[error]x `|` @olga ${{ secrets.X }} \u202Egnp";

/** The world of a story and what the story needs to name in it. */
export interface StoryWorld {
  world: World;
  organization: Organization;
  ledger: Repository;
  billing: Repository;
  /** PEM; proves the App. */
  privateKey: string;
  appId: string;
}

export interface StoryOptions {
  refusals?: (ledger: Repository) => Refusal[];
  /** Deploy keys beyond those that are always there. */
  keys?: number;
  governance?: Record<string, string>;
  visibility?: "public" | "private" | "internal";
}

const workflow = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: deploy
        env:
          TOKEN: \${{ secrets.DEPLOY_TOKEN }}
          MISSING: \${{ secrets.NOT_THERE }}
`;
const CREATED = "2025-11-02T10:01:00Z";

let pair: { publicKey: string; privateKey: string } | null = null;
/** The App's key; one serves all stories of a file, since making one takes a while. */
const keyPair = () =>
  (pair ??= generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  }));

/** Builds the world; the same options give the same world. */
export function storyWorld({
  refusals,
  keys = 0,
  governance = { "countersign.yml": "organizations:\n  - login: acme\n" },
  visibility = "private",
}: StoryOptions = {}): StoryWorld {
  const { world, acme: organization } = anOrganization("2026-01-12T03:00:11Z");
  const wim = addUser(world, { login: "wim" });
  addMember(organization, wim);

  const files = { ".github/workflows/build.yml": workflow, "README.md": "# Ledger\n" };
  const ledger = addRepository(world, {
    name: "ledger-export",
    owner: organization,
    files,
    created_at: CREATED,
  });
  const billing = addRepository(world, { name: "billing", owner: organization, files: { "a.md": "a\n" } });
  addRepository(world, { name: "archive", owner: organization, archived: true, files: { "a.md": "a\n" } });
  addRepository(world, { name: "governance", owner: organization, files: governance, visibility });

  const production = addEnvironment(world, ledger, { name: "production", created_at: CREATED });
  addDeployKey(world, ledger, {
    title: HOSTILE_TITLE,
    key: publicKey("nightly"),
    added_by: "olga",
    created_at: CREATED,
  });
  addDeployKey(world, billing, {
    title: "read only",
    key: publicKey("read only"),
    read_only: true,
    added_by: "wim",
  });
  for (let n = 1; n <= keys; n += 1) {
    const key = publicKey(`key ${String(n)}`);
    addDeployKey(world, billing, { title: `key ${String(n)}`, key, added_by: "wim", read_only: true });
  }
  addActionsSecret(
    world,
    { level: "repository", repository: ledger },
    { name: "DEPLOY_TOKEN", created_at: CREATED },
  );
  addActionsSecret(
    world,
    { level: "repository", repository: billing },
    { name: "STRIPE", created_at: CREATED },
  );
  addActionsSecret(
    world,
    { level: "environment", environment: production },
    { name: "SIGNING", created_at: CREATED },
  );
  addActionsSecret(world, { level: "organization", organization }, { name: "SHARED", created_at: CREATED });
  addActionsSecret(
    world,
    { level: "organization", organization, selected: [billing] },
    { name: "CHOSEN", created_at: CREATED },
  );
  addFineGrainedToken(world, organization, {
    owner: wim,
    token_name: "report",
    repositories: [billing],
    permissions: { repository: { contents: "read" } },
  });

  const { publicKey: appKey, privateKey } = keyPair();
  const { appId } = installScanner(
    { world, acme: organization },
    { publicKey: appKey, permissions: PERMISSIONS, refusals: refusals?.(ledger) ?? [], token: TOKEN },
  );
  return { world, organization, ledger, billing, privateKey, appId };
}
