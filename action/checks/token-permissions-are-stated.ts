import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { tokenPermissionsAreStated as words } from "../../model/reasons/token-permissions-are-stated.ts";
import { defineCheck, type Subjects } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";

type Entitlement = "admin" | "write";
type Permissions = Subjects["fine-grained-token"]["facts"]["permissions"];

/**
 * What changes the organisation or administers a repository asks for the entitlement `admin`, any other permission
 * to write for `write` (which `admin` includes); reading asks for none.
 */
export const tokenPermissionsAreStated = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "fine-grained-token",
  needs: [],
  suggests: null,
  parameters: [],
  assess: ({ facts: { permissions } }, { ownership }): CheckResult<ReasonsOf<typeof words>> => {
    const stated = new Set<string>(ownership?.data.entitlements);
    const asks = granted(permissions);
    const unstated = asks.filter(({ needs }) => !stated.has(needs) && !stated.has("admin"));
    if (unstated.length > 0)
      return {
        outcome: "fail",
        reason: "permissions-not-stated",
        with: { permissions: listed(unstated.map(({ name }) => name)) },
      };
    if (asks.length === 0) return { outcome: "pass", reason: "may-only-read", with: {} };
    return { outcome: "pass", reason: "need-stated", with: { statement: ownership?.statement ?? "" } };
  },
});

/** Permissions to change something, by name, with the entitlement each asks for. */
function granted({ organization, repository, other }: Permissions): { name: string; needs: Entitlement }[] {
  const changing = (of: Record<string, string>, needs: (name: string) => Entitlement) =>
    Object.entries(of)
      .filter(([, level]) => level !== "read")
      .map(([name, level]) => ({ name: `${name}: ${level}`, needs: needs(name) }));
  return [
    ...changing(organization, () => "admin"),
    ...changing(repository, (name) => (name === "administration" ? "admin" : "write")),
    ...changing(other, () => "write"),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}
