import type { Context } from "./context.ts";

type Entitlement = "admin" | "write";

/** A permission to change something, `contents: write`, with the entitlement that it asks a statement for. */
export interface Changing {
  name: string;
  needs: Entitlement;
}

/**
 * Permissions to change something, by name. What changes the organisation or administers a repository asks for the
 * entitlement `admin`, any other permission to write for `write` (which `admin` includes); reading asks for none.
 */
export function changing({
  organization,
  repository,
  other,
}: {
  organization: Readonly<Record<string, string>>;
  repository: Readonly<Record<string, string>>;
  other: Readonly<Record<string, string>>;
}): readonly Changing[] {
  const among = (of: Readonly<Record<string, string>>, needs: (name: string) => Entitlement): Changing[] =>
    Object.entries(of)
      .filter(([, level]) => level !== "read" && level !== "none")
      .map(([name, level]) => ({ name: `${name}: ${level}`, needs: needs(name) }));
  return [
    ...among(organization, () => "admin"),
    ...among(repository, (name) => (name === "administration" ? "admin" : "write")),
    ...among(other, () => "write"),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Those of them that the entitlements of a statement do not name. */
export function notStated(asks: readonly Changing[], entitlements: readonly string[]): readonly string[] {
  const stated = new Set(entitlements);
  return asks.filter(({ needs }) => !stated.has(needs) && !stated.has("admin")).map(({ name }) => name);
}

/** Whether a statement names the need for all that permissions allow to change. */
export type StatedNeed =
  | { state: "reads" }
  | { state: "unstated"; permissions: readonly string[] }
  | { state: "stated"; statement: string };

/** What an ownership statement says of the need for permissions; reading asks for none. */
export function statedNeed(
  permissions: Parameters<typeof changing>[0],
  ownership: Context["ownership"],
): StatedNeed {
  const asks = changing(permissions);
  const unstated = notStated(asks, ownership?.data.entitlements ?? []);
  if (unstated.length > 0) return { state: "unstated", permissions: unstated };
  return ownership === null || asks.length === 0
    ? { state: "reads" }
    : { state: "stated", statement: ownership.statement };
}
