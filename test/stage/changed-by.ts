import { changing, type Changing } from "../../demo/github/changing.ts";
import { addCredential, addUser, type Repository, type User } from "../../demo/github/world.ts";
import type { Stage } from "./stage.ts";

const PERMISSIONS = { contents: "write", pull_requests: "write", metadata: "read" } as const;
const tokenOf = (login: string) => `token-of-${login}`;

/** A repository of a stage that people change. */
export interface Changed extends Changing {
  /** A person who may do as much in it. */
  person: (login: string, permission?: "read" | "write") => User;
  /** Moves the clock. */
  at: (instant: string) => void;
}

export const changedBy = (
  { world, github }: Pick<Stage, "world" | "github">,
  repository: Repository,
): Changed => ({
  ...changing(github, repository, tokenOf),
  person(login, permission = "write") {
    const user = addUser(world, { login });
    repository.collaborators.push({ user, permission });
    addCredential(world, {
      token: tokenOf(login),
      kind: "fine-grained",
      actor: user,
      permissions: PERMISSIONS,
    });
    return user;
  },
  at(instant) {
    world.now = new Date(instant);
  },
});
