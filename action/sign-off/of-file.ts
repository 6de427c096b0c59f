import type { Governance } from "../../model/governance.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import { roleAmong } from "../../model/roster.ts";
import type { Barred, ChangedFile, Requirement } from "./facts.ts";

/** What one file of what people state asks for. */
export interface OfFile {
  requirements: readonly Requirement[];
  faults?: readonly SignOffFault[];
}

/** Makes a requirement that is about the file. */
export type Of = (
  what: Requirement["what"],
  roles: readonly string[],
  barred?: readonly Barred[],
) => Requirement;

/** What is wrong with a document that nobody can read any more, and so cannot tell whom it is about. */
export const unreadable = ({ path, after }: ChangedFile, read: unknown): SignOffFault[] =>
  after !== null && read === null ? [{ reason: "not-readable", with: { file: path } }] : [];

/** What is wrong with a decision of somebody who held none of the roles that day; nothing where they held one. */
export const withoutRole = (
  { id, by, day }: { id: string; by: string; day: string },
  roles: readonly string[],
  governance: Governance,
): SignOffFault[] =>
  roleAmong(roles, by, day, governance) === null
    ? [{ reason: "decided-without-role", with: { id, by, day } }]
    : [];
