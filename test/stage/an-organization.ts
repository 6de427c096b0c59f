import { permissionsRead } from "../../action/sources/permissions-read.ts";
import {
  addApp,
  addCredential,
  addMember,
  addOrganization,
  addUser,
  createWorld,
  installApp,
  type App,
  type Installation,
  type Organization,
  type PermissionLevel,
  type Refusal,
  type User,
  type World,
} from "../../demo/github/world.ts";

/** Everything the sources ask for, by GitHub's names. */
export const READING: Readonly<Record<string, PermissionLevel>> = permissionsRead;

/** The same, and what publishing takes. */
export const PUBLISHING: Readonly<Record<string, PermissionLevel>> = {
  ...READING,
  checks: "write",
  contents: "write",
  issues: "write",
  pull_requests: "write",
};

/** Where every world of a test begins: the organisation `acme`, and a person who owns it. */
export interface Beginnings {
  world: World;
  acme: Organization;
  owner: User;
}

/** Begins a world at an instant; the owner is olga unless another is named. */
export function anOrganization(
  at: string,
  {
    owner: login = "olga",
    settings = {},
  }: { owner?: string; settings?: Partial<Organization["settings"]> } = {},
): Beginnings {
  const world = createWorld(new Date(at));
  const acme = addOrganization(world, { login: "acme", settings });
  const owner = addUser(world, { login });
  addMember(acme, owner, "admin");
  return { world, acme, owner };
}

/** How the scanner's App is let in: proven by a key (PEM), and, where it has one, with a token that needs no proof. */
interface LetIn {
  publicKey: string;
  permissions?: Readonly<Record<string, PermissionLevel>>;
  refusals?: Refusal[];
  token?: string;
}

/** Installs the scanner's App. */
export function installScanner(
  { world, acme }: Pick<Beginnings, "world" | "acme">,
  { publicKey, permissions = PUBLISHING, refusals = [], token }: LetIn,
): { app: App; installation: Installation; appId: string } {
  const app = addApp(world, { slug: "countersign", owner: acme, publicKey, permissions: { ...permissions } });
  const installation = installApp(world, { app, organization: acme, refusals });
  if (token !== undefined)
    addCredential(world, {
      token,
      kind: "installation",
      actor: app.bot,
      permissions: { ...permissions },
      installation,
      refusals,
    });
  return { app, installation, appId: String(app.id) };
}
