import type { Headers } from "./classify.ts";
import type { Permission, Unread } from "./port.ts";

/** Whose permissions a cure talks about. */
export type Holder = "App" | "token";

const granting = (needs: readonly string[]) => needs.map((need) => `«${need}»`).join(" and ");

/**
 * What to grant, from X-Accepted-GitHub-Permissions where GitHub sends it: `a=read,b=read` asks for both,
 * `;` separates alternatives.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
export function cureOf(accepted: string | undefined, permission: Permission, holder: Holder): string {
  if (permission.appsOnly === true && holder === "token")
    return "Run as a GitHub App: GitHub answers this to Apps only.";
  const sets = (accepted ?? "")
    .split(";")
    .map((set) => set.split(",").map((need) => /^\s*([a-z_]+)=([a-z]+)\s*$/.exec(need)))
    .map((set) => set.flatMap((need) => (need === null ? [] : [`${need[1] ?? ""}: ${need[2] ?? ""}`])))
    .filter((set) => set.length > 0);
  const wanted = sets.length > 0 ? sets : [[`${permission.name}: ${permission.level}`]];
  return `Grant the ${holder} ${wanted.map(granting).join(", or ")}.`;
}

/** What an answer of 400 and above means, 404 left aside: it needs a second look. */
export function refusalOf(status: number, headers: Headers, permission: Permission, holder: Holder): Unread {
  switch (status) {
    case 403:
      return {
        state: "denied",
        reason: "GitHub refused the question (403).",
        cure: cureOf(headers["x-accepted-github-permissions"], permission, holder),
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
