import type { Unit } from "../../model/unit.ts";
import type { ListedRepository } from "../sources/source.ts";

/**
 * Names that GitHub gives the temporary private fork of a repository's security advisory: the repository's own name
 * and the advisory's id.
 * https://docs.github.com/en/code-security/security-advisories/working-with-repository-security-advisories/collaborating-in-a-temporary-private-fork-to-resolve-a-repository-security-vulnerability
 */
const NAME = /^(.+)-ghsa(?:-[2-9cfghjmpqrvwx]{4}){3}$/i;

const isFork = ({ name, facts }: ListedRepository, names: ReadonlySet<string>): boolean => {
  const [, origin] = NAME.exec(name) ?? [];
  return facts.visibility === "private" && origin !== undefined && names.has(origin.toLowerCase());
};

/**
 * The units with every refusal about such a fork called what it is. They stay gaps: what GitHub shows of a fork is
 * read like anything else, and what it refuses is not known.
 */
export function nameAdvisoryForks(units: readonly Unit[], listed: readonly ListedRepository[]): Unit[] {
  const names = new Set(listed.map(({ name }) => name.toLowerCase()));
  const forks = new Set(listed.filter((one) => isFork(one, names)).map(({ id }) => id));
  return units.map((unit) => {
    const about = "repository" in unit.scope ? unit.scope.repository : null;
    const isRefused = unit.state === "denied" || unit.state === "vanished" || unit.state === "not-attempted";
    return about !== null && forks.has(about) && isRefused
      ? {
          ...unit,
          state: "unavailable",
          reason: { reason: "advisory-fork", with: {} },
          remedy: { reason: "fork-is-deleted", with: {} },
        }
      : unit;
  });
}
