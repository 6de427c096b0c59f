import type { Auth } from "../../action/github/authenticate.ts";
import { addCredential, type PermissionLevel } from "../../demo/github/world.ts";
import { READING } from "./an-organization.ts";
import type { Stage } from "./stage.ts";

/** An installation token of the stage's App, handed over without the App: nothing tells what it may do. */
export function bareToken(
  { world, app, installation }: Stage,
  permissions: Readonly<Record<string, PermissionLevel>> = READING,
  repositories: "all" | number[] = "all",
): Auth {
  const token = "ghs_bare000000000000000000000000000000000";
  const held = { ...permissions };
  addCredential(world, {
    token,
    kind: "installation",
    actor: app.bot,
    permissions: held,
    repositories,
    installation,
  });
  return { kind: "token", token };
}
