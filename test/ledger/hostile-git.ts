import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Every setting by which a user could change what git prints, merges, fetches or pushes, set against us. */
const HOSTILE: readonly (readonly [name: string, value: string])[] = [
  ["log.showSignature", "true"],
  ["log.showRoot", "false"],
  ["log.diffMerges", "off"],
  ["log.follow", "true"],
  ["log.mailmap", "true"],
  ["log.date", "relative"],
  ["log.decorate", "full"],
  ["log.abbrevCommit", "true"],
  ["format.pretty", "oneline"],
  ["format.notes", "*"],
  ["i18n.logOutputEncoding", "UTF-16BE"],
  ["i18n.commitEncoding", "ISO-8859-1"],
  ["diff.renames", "copies"],
  ["diff.renameLimit", "1"],
  ["diff.relative", "true"],
  ["diff.noPrefix", "true"],
  ["diff.mnemonicPrefix", "true"],
  ["diff.external", "false"],
  ["diff.ignoreSubmodules", "all"],
  ["diff.statGraphWidth", "1"],
  ["core.quotePath", "true"],
  ["core.abbrev", "4"],
  ["core.pager", "false"],
  ["core.commentChar", "%"],
  ["core.autocrlf", "true"],
  ["core.eol", "crlf"],
  ["core.safecrlf", "true"],
  ["core.bigFileThreshold", "1"],
  ["core.fsmonitor", "false-program"],
  ["core.logAllRefUpdates", "always"],
  ["core.askPass", "false"],
  ["color.ui", "always"],
  ["color.diff", "always"],
  ["color.remote", "always"],
  ["color.push", "always"],
  ["color.transport", "always"],
  ["column.ui", "always"],
  ["merge.renames", "true"],
  ["merge.renormalize", "true"],
  ["merge.default", "mine"],
  ["merge.conflictStyle", "diff3"],
  ["merge.mine.driver", "false"],
  ["fetch.prune", "true"],
  ["fetch.pruneTags", "true"],
  ["fetch.output", "compact"],
  ["fetch.recurseSubmodules", "true"],
  ["remote.origin.prune", "true"],
  ["remote.origin.pruneTags", "true"],
  ["remote.origin.tagOpt", "--tags"],
  ["remote.origin.mirror", "true"],
  ["remote.origin.uploadpack", "false-program"],
  ["remote.origin.receivepack", "false-program"],
  ["core.gitProxy", "false-program"],
  ["protocol.allow", "always"],
  ["submodule.recurse", "true"],
  ["push.default", "nothing"],
  ["push.followTags", "true"],
  ["push.gpgSign", "true"],
  ["push.pushOption", "ci.skip"],
  ["push.recurseSubmodules", "only"],
  ["push.autoSetupRemote", "true"],
  ["commit.gpgSign", "true"],
  ["tag.gpgSign", "true"],
  ["user.useConfigOnly", "true"],
  ["grep.lineNumber", "true"],
  ["blame.showEmail", "true"],
  ["status.short", "true"],
  ["alias.log", "!false"],
];

/** Writes them as a user's global configuration; gives the file's path. Its gpg signs nothing and says much. */
export function hostileConfiguration(folder: string): string {
  const file = join(folder, "hostile.gitconfig");
  const gpg = join(folder, "gpg");
  const order = join(folder, "order");
  const attributes = join(folder, "attributes");
  writeFileSync(gpg, '#!/bin/sh\necho "gpg: Signature made by nobody" >&2\nexit 1\n');
  chmodSync(gpg, 0o755);
  writeFileSync(order, "z*\n");
  writeFileSync(attributes, "* merge=mine text eol=crlf\n");
  const settings = [
    ...HOSTILE,
    ["gpg.program", gpg],
    ["diff.orderFile", order],
    ["core.attributesFile", attributes],
  ] as const;
  for (const [name, value] of settings)
    execFileSync("git", ["config", "--file", file, "--add", name, value], { stdio: "pipe" });
  return file;
}

/** Puts a signature that nobody made on the newest commit of a repository; gives the commit's new name. */
export function signHead(folder: string): string {
  const git = (args: readonly string[], input = "") =>
    execFileSync("git", ["-C", folder, ...args], { input, encoding: "utf8" });
  const signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----\n";
  const raw = git(["cat-file", "commit", "HEAD"]).replace(/^committer .*\n/m, (line) => line + signature);
  const signed = git(["hash-object", "-t", "commit", "-w", "--stdin"], raw).trim();
  git(["update-ref", "HEAD", signed]);
  return signed;
}
