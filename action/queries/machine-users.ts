import type { Governance } from "../../model/governance.ts";
import { matches } from "../../model/pattern.ts";
import type { ObservedIdentityOf, Outsider, Snapshot } from "../../model/snapshot.ts";
import { byCodePoint } from "../../model/yaml.ts";

type MachineUser = ObservedIdentityOf<"machine-user">;
type Told = MachineUser["facts"]["told_by"];
type Stated = Pick<Governance, "configuration" | "statements">;

/**
 * The snapshot with the accounts that work for machines among its identities. GitHub does not tell them from people, so
 * only what people state does: sources know nothing of that, and an account that nobody tells is no identity.
 */
export function withMachineUsers(snapshot: Snapshot, stated: Stated): Snapshot {
  const members = (snapshot.members ?? []).map(({ owner, ...account }) => ({
    account,
    role: owner ? ("owner" as const) : ("member" as const),
  }));
  const known = new Set(members.map(({ account }) => account.id));
  // An owner that invited itself to a repository is listed twice.
  const outside = (snapshot.outside ?? [])
    .filter(({ id }) => !known.has(id))
    .map((account) => ({ account, role: "outside" as const }));
  const told = [...members, ...outside].flatMap(({ account, role }): MachineUser[] => {
    const told_by = toldBy(account, role === "outside", stated);
    if (told_by === null) return [];
    const { login: title } = account;
    return [
      {
        kind: "machine-user",
        uid: uidOf(account),
        repository: null,
        title,
        lastUsed: null,
        facts: { role, told_by },
      },
    ];
  });
  if (told.length === 0) return snapshot;
  const identities = [...snapshot.identities, ...told].sort((a, b) => byCodePoint(a.uid, b.uid));
  return { ...snapshot, identities };
}

/** Logins of the accounts that people say work for machines. */
export const machineLogins = ({ identities }: Pick<Snapshot, "identities">): readonly string[] =>
  identities.filter(({ kind }) => kind === "machine-user").map(({ title }) => title);

const uidOf = ({ id }: Pick<Outsider, "id">): string => `github:machine-user:${id}`;

/** What tells that an account works for a machine, the most explicit first; null where nothing does. */
function toldBy(account: Outsider, isOutside: boolean, { configuration, statements }: Stated): Told | null {
  const { patterns, outside_collaborators } = configuration.machine_users;
  if (statements.some(({ data }) => names(data.selector, account))) return "statement";
  if (patterns.some((pattern) => matches(pattern, account.login))) return "naming-rule";
  return isOutside && outside_collaborators ? "outside-collaborator" : null;
}

/** A statement about machine accounts as such names nobody: it owns those that are told otherwise. */
function names(
  { uid, kind, name, repository }: Stated["statements"][number]["data"]["selector"],
  account: Outsider,
): boolean {
  if (uid !== undefined) return uid === uidOf(account);
  const isOfOrganization = repository === undefined || repository === "_org";
  return kind === "machine-user" && name !== undefined && isOfOrganization && matches(name, account.login);
}
