import { generateKeyPairSync } from "node:crypto";
import { publicKey } from "../../demo/acme/public-key.ts";
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
  type World,
} from "../../demo/github/world.ts";
import { neededPermissions } from "../documented-permissions.ts";

/** The token that the checkout is made with, and that measurements of reading alone ask with. */
export const TOKEN = "ghs_bench0000000000000000000000000000000";

/** The App that scans are measured as. */
export interface LargeWorld {
  world: World;
  app: { "app-id": string; "private-key": string };
}
const CREATED = "2025-06-01T00:00:00Z";

const workflow = (n: number) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        env:\n          TOKEN: \${{ secrets.TOKEN_${n} }}\n`;

/** An organisation of this many repositories: a fifth have keys, a tenth an environment, half a secret, all a workflow. */
export function largeWorld(count: number): LargeWorld {
  const world = createWorld(new Date("2026-01-12T03:00:11Z"));
  const organization = addOrganization(world, { login: "acme", name: "Acme Inc." });
  const people = Array.from({ length: 40 }, (_, n) => addUser(world, { login: `person-${n}` }));
  people.forEach((person, n) => addMember(organization, person, n < 3 ? "admin" : "member"));
  for (let n = 0; n < count; n += 1) {
    const repository = addRepository(world, {
      name: `service-${n}`,
      owner: organization,
      created_at: CREATED,
      files: { ".github/workflows/build.yml": workflow(n) },
    });
    if (n % 5 === 0)
      for (const name of ["deploy", "mirror"])
        addDeployKey(world, repository, {
          title: name,
          key: publicKey(`${name} ${n}`),
          added_by: "person-1",
          created_at: CREATED,
        });
    if (n % 2 === 0)
      addActionsSecret(
        world,
        { level: "repository", repository },
        { name: `TOKEN_${n}`, created_at: CREATED },
      );
    if (n % 10 === 0) {
      const environment = addEnvironment(world, repository, { name: "production", created_at: CREATED });
      addActionsSecret(
        world,
        { level: "environment", environment },
        { name: "SIGNING", created_at: CREATED },
      );
    }
    if (n % 50 === 0)
      addFineGrainedToken(world, organization, {
        owner:
          people[n % people.length] ?? organization.members[0]?.user ?? addUser(world, { login: "nobody" }),
        token_name: `automation-${n}`,
        repositories: [repository],
        permissions: { repository: { contents: "read" } },
      });
  }
  addRepository(world, {
    name: "governance",
    owner: organization,
    files: { "countersign.yml": "organizations:\n  - login: acme\n" },
  });
  const permissions = Object.fromEntries(neededPermissions().map(({ name, level }) => [name, level]));
  const { publicKey: proof, privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const app = addApp(world, { slug: "countersign", owner: organization, publicKey: proof, permissions });
  const installation = installApp(world, { app, organization });
  addCredential(world, {
    token: TOKEN,
    kind: "installation",
    actor: app.bot,
    installation,
    permissions,
    // An allowance as a large organisation's App has it; GitHub scales it with the number of repositories.
    rateLimit: { limit: 15_000 },
  });
  return { world, app: { "app-id": String(app.id), "private-key": privateKey } };
}
