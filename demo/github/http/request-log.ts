import type { Caller } from "./call.ts";

/** One request as the server saw it. Tokens appear as who they belong to, never as themselves. */
export interface RequestLogEntry {
  method: string;
  /** The route's template, such as `/repos/{owner}/{repo}/keys`; the path itself when no route matched. */
  template: string;
  /** Path and query. */
  path: string;
  status: number;
  /** Such as `installation:countersign[bot]`, `app:countersign` or `anonymous`. */
  identity: string;
  /** Whether it counted against the hourly allowance. */
  counted: boolean;
  /** Whether the caller had been told to stay away at that time. */
  early: boolean;
  /** The world's clock. */
  at: Date;
}

/** How the log names a caller. */
export function identityOf(caller: Caller): string {
  switch (caller.kind) {
    case "anonymous":
      return "anonymous";
    case "app":
      return `app:${caller.app.slug}`;
    case "credential":
      return `${caller.credential.kind}:${caller.credential.actor.login}`;
  }
}
