import type { Permissions, Remedy } from "../../model/reasons/remedies.ts";
import type { Outcome } from "./next-step.ts";
import type { Permission, Unread } from "./port.ts";

/** Whose permissions a remedy is about, and which it holds as far as that is known; null when nothing is. */
export interface Holding {
  holder: "app" | "token";
  held: Readonly<Record<string, string>> | null;
}

type Need = Permissions[number];

const LEVELS = ["read", "write", "admin"];

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
export function remedyOf(
  accepted: string | undefined,
  permission: Permission,
  { holder, held }: Holding,
): Remedy {
  if (permission.appsOnly === true && holder === "token") return { reason: "run-as-app", with: {} };
  const named = (accepted ?? "")
    .split(";")
    .map((set) => set.split(",").map((need) => /^\s*([a-z_]+)=([a-z]+)\s*$/.exec(need)))
    .map((set) =>
      set.flatMap((need) => (need === null ? [] : [{ name: need[1] ?? "", level: need[2] ?? "" }])),
    )
    .filter((set) => set.length > 0);
  const wanted = named.length > 0 ? named : [[{ name: permission.name, level: permission.level }]];
  const enough = wanted.find((set) => set.every((need) => holds(held, need)));
  if (enough !== undefined) return { reason: "permission-held", with: { holder, permissions: enough } };
  const missing = wanted.map((set) => set.filter((need) => !holds(held, need)));
  return { reason: "grant-permission", with: { holder, any_of: missing } };
}

/** What an answer of 400 and above means, 404 left aside: it needs a second look. */
export function refusedReading(
  { status, headers, block }: Extract<Outcome<never>, { kind: "refused" }>,
  permission: Permission,
  holding: Holding,
): Unread {
  if (block !== null)
    return {
      state: "unavailable",
      reason: { reason: "access-blocked", with: { block } },
      remedy: { reason: "ask-github", with: {} },
    };
  switch (status) {
    case 403:
      return {
        state: "denied",
        reason: { reason: "question-refused", with: {} },
        remedy: remedyOf(headers["x-accepted-github-permissions"], permission, holding),
      };
    case 402:
      return {
        state: "unavailable",
        reason: { reason: "not-in-plan", with: {} },
        remedy: { reason: "use-plan-that-includes-it", with: {} },
      };
    case 410:
      return {
        state: "unavailable",
        reason: { reason: "no-longer-offered", with: {} },
        remedy: { reason: "use-newer-version", with: {} },
      };
    case 451:
      return {
        state: "unavailable",
        reason: { reason: "blocked-for-legal-reasons", with: {} },
        remedy: { reason: "ask-github", with: {} },
      };
    default:
      return {
        state: "error",
        reason: { reason: "status-answered", with: { status } },
        remedy: null,
        overloaded: false,
      };
  }
}
