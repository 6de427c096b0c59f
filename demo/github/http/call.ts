import type { z } from "zod";
import type { GitStore } from "../git/store.ts";
import type { App, Credential, User, World } from "../world.ts";
import { invalid, type Answer } from "./answer.ts";

/** Who asks. */
export type Caller =
  { kind: "anonymous" } | { kind: "credential"; credential: Credential } | { kind: "app"; app: App };

/** Where the server is reached, without a slash at the end. */
export interface ServerUrls {
  web: string;
  api: string;
}

/** One request on its way to a handler. */
export interface Call {
  world: World;
  git: GitStore;
  urls: ServerUrls;
  caller: Caller;
  url: URL;
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

/** A path parameter; asking for one the template lacks is our mistake. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no parameter ${name}.`);
  return value;
}

/** The person or bot behind the token, if there is a token. */
export function actorOf(call: Call): User | null {
  return call.caller.kind === "credential" ? call.caller.credential.actor : null;
}

/** The App behind an installation or App user token. */
export function appOf(call: Call): App | null {
  if (call.caller.kind !== "credential") return null;
  const { credential } = call.caller;
  return (
    credential.installation?.app ?? call.world.apps.find((app) => app.bot.id === credential.actor.id) ?? null
  );
}

/** The request body read by a schema, or the 422 that names the first field it fails on. */
export function readBody<Schema extends z.ZodType>(
  call: Call,
  resource: string,
  schema: Schema,
): { body: z.output<Schema> } | { refused: Answer } {
  const parsed = schema.safeParse(call.body ?? {});
  if (parsed.success) return { body: parsed.data };
  const field = String(parsed.error.issues[0]?.path[0] ?? "body");
  return { refused: invalid({ resource, field, code: "invalid" }) };
}
