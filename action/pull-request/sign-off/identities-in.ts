import { readDocument } from "../../../model/document.ts";
import { Identity } from "../../../model/identity.ts";
import { documentKind, evidenceFolder } from "../../../model/paths.ts";
import type { Git } from "../../git/git.ts";
import { readTexts } from "../../git/read-texts.ts";

/**
 * Identities of an organisation at commits, each commit read once; null where one of them cannot be read, since nobody
 * knows then who is behind it.
 */
export function identitiesIn(
  git: Git,
): (commit: string, organization: string) => Promise<readonly Identity[] | null> {
  const known = new Map<string, Promise<readonly Identity[] | null>>();
  const read = async (commit: string, organization: string) => {
    const evidence = evidenceFolder(organization);
    const found: Identity[] = [];
    for (const [path, text] of await readTexts(git, commit, [evidence], { evidence })) {
      if (documentKind(path) !== "identity") continue;
      const reading = readDocument(Identity, path, text);
      if (!reading.ok) return null;
      found.push(reading.data);
    }
    return found;
  };
  return (commit, organization) => {
    const key = `${commit} ${organization}`;
    const identities = known.get(key) ?? read(commit, organization);
    known.set(key, identities);
    return identities;
  };
}
