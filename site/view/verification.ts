import { vouchedCommand } from "../../model/digest-list.ts";
import { evidenceFolder, organizationFile } from "../../model/paths.ts";
import type { Portal } from "./portal.ts";

/** A command that a reader runs in a clone, and the digest it prints; null where it tells right from wrong itself. */
export interface Command {
  command: string;
  digest: string | null;
}

/** How a reader verifies the ledger at the commit that the portal shows, with git and coreutils alone. */
export function verification({
  asOf,
  organization,
  ledger,
  witness,
}: Pick<Portal, "asOf" | "organization" | "ledger" | "witness">): Command[] {
  const commit = asOf.commit.slice(0, 10);
  const folder = evidenceFolder(organization);
  const own = organizationFile(organization);
  const newest = ledger.scans.at(-1);
  const seen = witness(own);
  const telling = (command: string): Command => ({ command, digest: null });
  return [
    telling("git fsck --full"),
    telling(`git branch --all --contains ${commit}`),
    telling(`git checkout --detach ${commit}`),
    telling(`(cd ${folder} && sha256sum -c --quiet SHA256SUMS)`),
    // A file that no line of the list names is none that Countersign wrote.
    telling(
      `(cd ${folder} && { cut -c 67- SHA256SUMS; git ls-files | grep -vE '(^|/)[.]gitkeep$|^SHA256SUMS$'; } | sort | uniq -u)`,
    ),
    ...(newest === undefined
      ? []
      : [
          {
            command: `(cd ${folder} && ${vouchedCommand(organization, newest.file)})`,
            digest: newest.data.digests,
          },
        ]),
    ...(seen === null
      ? []
      : [{ command: `git show ${commit}:${own} | sha256sum`, digest: `sha256:${seen.sha256}` }]),
  ];
}
