import type { World } from "../world.ts";
import { takeId, timestamp } from "./ids.ts";

/** A person, or the bot account of an App (`type: 'Bot'`, login ending in `[bot]`). */
export interface User {
  id: number;
  login: string;
  name: string | null;
  email: string | null;
  type: "User" | "Bot";
  created_at: string;
}

/** What a new account may state; the rest is filled in. */
export interface NewUser {
  login: string;
  id?: number;
  name?: string | null;
  email?: string | null;
  type?: "User" | "Bot";
  created_at?: string;
}

/** Adds an account. */
export function addUser(world: World, given: NewUser): User {
  if (world.users.some((user) => user.login === given.login))
    throw new Error(`The login ${given.login} is taken.`);
  const user: User = {
    id: takeId(world, "user", given.id),
    login: given.login,
    name: given.name ?? null,
    email: given.email ?? null,
    type: given.type ?? "User",
    created_at: given.created_at ?? timestamp(world.now),
  };
  world.users.push(user);
  return user;
}

/**
 * The e-mail address GitHub writes into commits it makes for an account that keeps its own address private; it names
 * the host of the server, which is a loopback address here.
 */
export function commitEmail(user: User): string {
  return user.email ?? `${user.id}+${user.login}@users.noreply.127.0.0.1`;
}
