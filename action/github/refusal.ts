import type { Outcome } from "./judge.ts";
import type { Permission, Unread } from "./port.ts";

/** Whose permissions a cure talks about, and which it holds as far as that is known; null when nothing is. */
export interface Holding {
  holder: "App" | "token";
  held: Readonly<Record<string, string>> | null;
}

interface Need {
  name: string;
  level: string;
}

const LEVELS = ["read", "write", "admin"];
const granting = (needs: readonly Need[]) =>
  needs.map(({ name, level }) => `«${name}: ${level}»`).join(" and ");

/** True when a permission is known to be held, at this level or above. */
export function holds(held: Holding["held"], { name, level }: Need): boolean {
  const own = held?.[name];
  return own !== undefined && LEVELS.indexOf(own) >= LEVELS.indexOf(level);
}

/**
 * What to grant, from X-Accepted-GitHub-Permissions where GitHub sends it: `a=read,b=read` asks for both,
 * `;` separates alternatives. What is held already is never advised.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
export function cureOf(
  accepted: string | undefined,
  permission: Permission,
  { holder, held }: Holding,
): string {
  if (permission.appsOnly === true && holder === "token")
    return "Run as a GitHub App: GitHub answers this to Apps only.";
  const named = (accepted ?? "")
    .split(";")
    .map((set) => set.split(",").map((need) => /^\s*([a-z_]+)=([a-z]+)\s*$/.exec(need)))
    .map((set) =>
      set.flatMap((need) => (need === null ? [] : [{ name: need[1] ?? "", level: need[2] ?? "" }])),
    )
    .filter((set) => set.length > 0);
  const wanted = named.length > 0 ? named : [[permission]];
  const enough = wanted.find((set) => set.every((need) => holds(held, need)));
  if (enough !== undefined)
    return `No permission would help: the ${holder} holds ${granting(enough)} already.`;
  const missing = wanted.map((set) => set.filter((need) => !holds(held, need)));
  return `Grant the ${holder} ${missing.map(granting).join(", or ")}.`;
}

/** What an answer of 400 and above means, 404 left aside: it needs a second look. */
export function refusalOf(
  { status, headers, block }: Extract<Outcome<never>, { kind: "refused" }>,
  permission: Permission,
  holding: Holding,
): Unread {
  if (block !== null)
    return {
      state: "unavailable",
      reason: `GitHub blocked access to it (${block}).`,
      cure: "No permission would help; ask GitHub why it is blocked.",
    };
  switch (status) {
    case 403:
      return {
        state: "denied",
        reason: "GitHub refused the question (403).",
        cure: cureOf(headers["x-accepted-github-permissions"], permission, holding),
      };
    case 402:
      return {
        state: "unavailable",
        reason: "The plan does not include this (402).",
        cure: "Use a plan that includes it; no permission would help.",
      };
    case 410:
      return {
        state: "unavailable",
        reason: "The server no longer offers this (410).",
        cure: "No permission would help; use a newer version of Countersign.",
      };
    case 451:
      return {
        state: "unavailable",
        reason: "Access is blocked for legal reasons (451).",
        cure: "No permission would help; ask GitHub why it is blocked.",
      };
    default:
      return {
        state: "error",
        reason: `GitHub answered with status ${status}.`,
        cure: null,
        overloaded: false,
      };
  }
}
