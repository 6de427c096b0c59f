import { defineEnglishCheck, type Subjects } from "./check.ts";
import { quote, quoteAll } from "../../model/quote.ts";

type Entitlement = "admin" | "write";
type Permissions = Subjects["fine-grained-token"]["facts"]["permissions"];

/**
 * What changes the organisation or administers a repository asks for the entitlement `admin`, any other permission
 * to write for `write` (which `admin` includes); reading asks for none.
 */
export const tokenPermissionsAreStated = defineEnglishCheck({
  id: "token-permissions-are-stated",
  question: "Does the token's ownership statement name the need for what the token may change?",
  risk: "A permission nobody asked for is one nobody misses when it is abused.",
  remedy: "Take the permission away, or state the entitlement in its ownership statement.",
  controls: ["LPE-01"],
  appliesTo: "fine-grained-token",
  needs: [],
  parameters: [],
  assess: ({ facts: { permissions } }, { ownership }) => {
    const stated = new Set<string>(ownership?.data.entitlements);
    const asks = granted(permissions);
    const unstated = asks.filter(({ needs }) => !stated.has(needs) && !stated.has("admin"));
    if (unstated.length > 0)
      return {
        outcome: "fail",
        because: `The token holds ${quoteAll(unstated.map(({ name }) => name))}, and no ownership statement names that need.`,
      };
    if (asks.length === 0) return { outcome: "pass", because: "The token may only read." };
    return {
      outcome: "pass",
      because: `${quote(ownership?.statement ?? "")} names the need for what the token may change.`,
    };
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
