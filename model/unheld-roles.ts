import type { Governance } from "./governance.ts";
import { CONFIGURATION_FILE } from "./paths.ts";
import { fieldName, type Problem } from "./problem.ts";
import { unixLines } from "./text.ts";
import { byCodePoint, readYaml } from "./yaml.ts";

type Rosters = Pick<Governance, "entities">;

/** A place that names a role. */
interface Naming {
  file: string;
  line: number | null;
  field: string | null;
  role: string;
}

/** Namings of a role that nobody was ever given on any roster: whoever waits for such a person waits for ever. */
function unheld(namings: readonly Naming[], { entities }: Rosters): Problem[] {
  const held = [...new Set(entities.flatMap(({ data }) => data.roster.map(({ role }) => role)))].sort(
    byCodePoint,
  );
  const remedy =
    held.length === 0
      ? "there is no roster yet, so write one under controls/entities or leave the role out"
      : `it must be one of: ${held.join(", ")}`;
  return namings
    .filter(({ role }) => !held.includes(role))
    .map(({ role, ...position }) => ({
      ...position,
      reason: `names the role ${role}, which nobody on a roster holds; ${remedy}`,
    }));
}

/**
 * Roles in countersign.yml that nobody holds: those asked to review, and those that may decide. The usual roles, which
 * stand where nobody wrote any, are no mistake of whoever has no such role.
 */
export function unheldRoles(rosters: Rosters, text: string): Problem[] {
  const yaml = readYaml(unixLines(text));
  if (!yaml.ok) return [];
  const organizations = listAt(yaml.data, "organizations").map(
    (one, at) => [["organizations", at, "reviewers"], listAt(one, "reviewers")] as const,
  );
  const authority = Object.keys(blockAt(yaml.data, "authority")).map(
    (name) => [["authority", name], listAt(blockAt(yaml.data, "authority"), name)] as const,
  );
  const namings = [...organizations, ...authority].flatMap(([path, roles]) =>
    roles.map((role, at): Naming => {
      const position = [...path, at];
      return {
        file: CONFIGURATION_FILE,
        line: yaml.lineOf(position),
        field: fieldName(position),
        role: String(role),
      };
    }),
  );
  return unheld(namings, rosters);
}

const blockAt = (data: unknown, key: string): object => {
  const value: unknown = typeof data === "object" && data !== null ? Reflect.get(data, key) : undefined;
  return typeof value === "object" && value !== null ? value : {};
};

const listAt = (data: unknown, key: string): readonly unknown[] => {
  const value = blockAt(data, key);
  return Array.isArray(value) ? value : [];
};
