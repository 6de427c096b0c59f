import type { Governance } from "../../model/governance.ts";
import { CONFIGURATION_FILE } from "../../model/paths.ts";
import { sentence } from "../../model/problem.ts";
import { readGovernance } from "../../model/read-governance.ts";
import { openRepository } from "../history/repository.ts";
import { readTree, type TreeEntry } from "../history/tree.ts";
import { CannotBuild, type Settings } from "./settings.ts";
import { decode, readContents } from "./texts.ts";

/** A ledger that can be shown: the commit that is read, what it holds and what people state in it. */
export interface OpenLedger {
  commit: string;
  committed: string;
  /** Entries of countersign.yml, controls/ and evidence/ by path. */
  entries: ReadonlyMap<string, TreeEntry>;
  governance: Governance;
  organization: string;
}

const isStated = (path: string) => path === CONFIGURATION_FILE || path.startsWith("controls/");

/** True for files the portal reads; the rest of the repository is not its business. */
export const isRead = (path: string): boolean => isStated(path) || path.startsWith("evidence/");

/** Opens a ledger; throws {@link CannotBuild} when it is no repository, shallow, or its controls cannot be read. */
export async function openLedger(settings: Settings): Promise<OpenLedger> {
  const opened = await openRepository(settings.ledger);
  if (!opened.ok) throw new CannotBuild(opened.reason);
  const tree = (await readTree(settings.ledger, opened.commit)).filter(({ path }) => isRead(path));
  const stated = tree.filter(({ path }) => isStated(path));
  const { texts, problems } = decode(stated, await readContents(settings.ledger, stated));
  const reading = readGovernance(texts);
  const wrong = [...problems, ...(reading.ok ? [] : reading.problems)];
  if (!reading.ok || wrong.length > 0)
    throw new CannotBuild(`what people state cannot be read: ${wrong.map(sentence).join("; ")}`);
  const logins = reading.governance.configuration.organizations.map(({ login }) => login);
  return {
    commit: opened.commit,
    committed: opened.committed,
    entries: new Map(tree.map((entry) => [entry.path, entry])),
    governance: reading.governance,
    organization: chosen(logins, settings.organization),
  };
}

function chosen(logins: readonly string[], wanted: string | null): string {
  const [first = "", ...others] = logins;
  const found = wanted === null && others.length === 0 ? first : logins.find((login) => login === wanted);
  if (found !== undefined) return found;
  throw new CannotBuild(
    `countersign.yml names ${logins.join(", ")}: set COUNTERSIGN_ORGANIZATION to the one this portal is about`,
  );
}
