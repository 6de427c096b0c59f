import type { Filed, Governance } from "../../model/governance.ts";
import type { Ownership } from "../../model/identity.ts";
import type { OwnershipStatement, Selector } from "../../model/ownership.ts";
import type { Problem } from "../../model/problem.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { selects } from "../queries/selects.ts";

/** The statement in force for one identity; when two claim it with equal weight, neither is. */
export type Claim =
  | { state: "none" }
  | { state: "owned"; ownership: Ownership; data: OwnershipStatement }
  /** At least two, by file. */
  | { state: "contested"; statements: readonly Filed<OwnershipStatement>[] };

type Subject = Pick<ObservedIdentity, "uid" | "kind" | "title" | "repository">;

/**
 * Selects the ownership statement of an identity: an exact uid beats everything, then more fields beat fewer, then
 * fewer patterns beat more.
 */
export function ownershipOf(
  identity: Subject,
  { statements, systems }: Pick<Governance, "statements" | "systems">,
): Claim {
  if (statements.length === 0) return { state: "none" };
  const fitting = candidates(statements, identity).filter(({ data }) => selects(data.selector, identity));
  const most = Math.max(...fitting.map(({ data }) => specificity(data.selector)));
  const heaviest = fitting.filter(({ data }) => specificity(data.selector) === most).sort(byFile);
  const [statement] = heaviest;
  if (statement === undefined) return { state: "none" };
  if (heaviest.length > 1) return { state: "contested", statements: heaviest };
  const { file, data } = statement;
  return {
    state: "owned",
    data,
    ownership: {
      statement: file,
      business_owner: data.business_owner,
      technical_steward: data.technical_steward,
      systems: distinct(data.systems),
      entities: distinct(data.entities.length > 0 ? data.entities : entitiesOf(data.systems, systems)),
    },
  };
}

/** One problem for every set of statements that claim an identity with equal weight, naming the files. */
export function contestedStatements(
  identities: readonly Subject[],
  governance: Pick<Governance, "statements" | "systems">,
): readonly Problem[] {
  const sets = new Map<string, Problem>();
  for (const identity of identities) {
    const claim = ownershipOf(identity, governance);
    if (claim.state !== "contested") continue;
    const files = claim.statements.map(({ file }) => file);
    sets.set(files.join("\n"), {
      file: files[0] ?? "",
      line: null,
      field: "selector",
      reason: `selects the same identities as ${files.slice(1).join(", ")} with equal weight; make one of them more specific`,
    });
  }
  return [...sets.values()].sort(byFile);
}

/** Statements by the one field that rules most of them out. */
interface Index {
  uid: Map<string, Filed<OwnershipStatement>[]>;
  /** By exact name in lower case; null for the organisation's own. */
  repository: Map<string | null, Filed<OwnershipStatement>[]>;
  others: Filed<OwnershipStatement>[];
}

// A memo, not state: thousands of statements and identities would otherwise all be compared with each other.
const indexes = new WeakMap<Governance["statements"], Index>();

function candidates(statements: Governance["statements"], { uid, repository }: Subject) {
  const index = indexes.get(statements) ?? indexed(statements);
  indexes.set(statements, index);
  return [
    ...(index.uid.get(uid) ?? []),
    ...(index.repository.get(repository?.name.toLowerCase() ?? null) ?? []),
    ...index.others,
  ];
}

function indexed(statements: Governance["statements"]): Index {
  const index: Index = { uid: new Map(), repository: new Map(), others: [] };
  for (const statement of statements) {
    const { uid, repository } = statement.data.selector;
    if (uid !== undefined) index.uid.set(uid, [...(index.uid.get(uid) ?? []), statement]);
    else if (repository === undefined || repository.includes("*")) index.others.push(statement);
    else {
      const name = repository === "_org" ? null : repository.toLowerCase();
      index.repository.set(name, [...(index.repository.get(name) ?? []), statement]);
    }
  }
  return index;
}

function specificity({ uid, kind, repository, name }: Selector): number {
  if (uid !== undefined) return Number.POSITIVE_INFINITY;
  const given = [kind, repository, name].filter((field) => field !== undefined);
  return given.length * 10 + given.filter((field) => !field.includes("*")).length;
}

const entitiesOf = (ids: readonly string[], systems: Governance["systems"]) =>
  systems.filter(({ data }) => ids.includes(data.system)).flatMap(({ data }) => data.entities);
const distinct = (values: readonly string[]) => [...new Set(values)].sort();
const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
