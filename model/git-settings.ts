/** The environment of a process. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Every git setting that could change what is parsed, pinned for each command of the action and of the portal.
 * They are given as `-c`, which outranks files, GIT_CONFIG_COUNT and GIT_CONFIG_PARAMETERS of the caller
 * (https://git-scm.com/docs/git-config#SCOPES); settings of the caller that only make git work there stay.
 */
export const GIT_SETTINGS: readonly (readonly [name: string, value: string])[] = [
  // What `git log` prints: signatures add lines, a root commit or a merge can lose its changes, names change bytes.
  ["log.showSignature", "false"],
  ["log.showRoot", "true"],
  ["log.diffMerges", "separate"],
  ["log.follow", "false"],
  ["log.mailmap", "false"],
  ["log.date", "default"],
  ["log.decorate", "false"],
  ["log.abbrevCommit", "false"],
  ["i18n.logOutputEncoding", "UTF-8"],
  ["diff.renames", "true"],
  ["diff.renameLimit", "1000"],
  ["diff.relative", "false"],
  ["diff.orderFile", "/dev/null"],
  ["diff.ignoreSubmodules", "none"],
  // How names and paths are written.
  ["core.quotePath", "false"],
  ["core.abbrev", "no"],
  ...["ui", "diff", "remote", "push", "transport"].map((what) => [`color.${what}`, "false"] as const),
  // Another history than the one that was signed off, behind names that stay.
  ["core.useReplaceRefs", "false"],
  // git remarks upon every graft file, an empty one too.
  ["advice.graftFileDeprecated", "false"],
  // A merge of texts is git's own, without rename detection (two keys of one repository look alike).
  ["merge.renames", "false"],
  ["merge.directoryRenames", "false"],
  ["merge.renormalize", "false"],
  ["merge.default", "text"],
  ["merge.conflictStyle", "merge"],
  ["core.attributesFile", "/dev/null"],
  ["core.bigFileThreshold", "512m"],
  // Bytes are stored and read as they are.
  ["core.autocrlf", "false"],
  ["core.eol", "lf"],
  ["core.safecrlf", "false"],
  // No program of the machine is started, and nothing of the user's refs is touched.
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.askPass", ""],
  ["core.logAllRefUpdates", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["fetch.prune", "false"],
  ["fetch.pruneTags", "false"],
  ["fetch.recurseSubmodules", "false"],
  ["fetch.writeCommitGraph", "false"],
  ["submodule.recurse", "false"],
  // A push is the one ref that is named, unsigned and without options.
  ["push.followTags", "false"],
  ["push.gpgSign", "false"],
  ["push.negotiate", "false"],
  ["push.pushOption", ""],
  ["push.recurseSubmodules", "no"],
];

/** A git command with every setting pinned. */
export const gitArguments = (args: readonly string[]): string[] => [
  ...GIT_SETTINGS.flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ...args,
];

/** What makes git look at another repository: https://git-scm.com/docs/git#_the_git_repository */
const REPOSITORY =
  /^GIT_(?:DIR|WORK_TREE|IMPLICIT_WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH|SHALLOW_FILE|GRAFT_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|NAMESPACE|PREFIX|ATTR_SOURCE|INTERNAL_.*|CONFIG)$/i;

/** What makes git start another program. GIT_SSH_COMMAND is not here: it is how the server of an ssh remote is reached. */
const PROGRAM =
  /^(?:GIT_(?:EXEC_PATH|EDITOR|SEQUENCE_EDITOR|PAGER|EXTERNAL_DIFF|ASKPASS|TEMPLATE_DIR)|EDITOR|VISUAL|PAGER|PREFIX)$/i;

/** What changes a command's output or its arguments; a trace would also hold the token. */
const OUTPUT =
  /^GIT_(?:(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS|PRINT_SHA1_ELLIPSIS|DIFF_OPTS|TRACE.*|CURL_VERBOSE|(?:AUTHOR|COMMITTER)_.*)$/i;

const FIXED: Readonly<Record<string, string>> = {
  LC_ALL: "C",
  GIT_TERMINAL_PROMPT: "0",
  // Every other way to a remote starts a program of the machine: remote.<name>.vcs, an address like `helper::there`, or
  // core.gitProxy. It outranks all of protocol.allow: https://git-scm.com/docs/git#Documentation/git.txt-GITALLOWPROTOCOL
  GIT_ALLOW_PROTOCOL: "file:http:https:ssh",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null",
  // trace2.* of the user's configuration could write settings, the token's among them, to a file.
  GIT_TRACE2: "0",
  GIT_TRACE2_EVENT: "0",
  GIT_TRACE2_PERF: "0",
};

/**
 * The caller's environment for git: whatever makes git work there stays (GIT_CONFIG_*, GIT_SSL_*, proxies), what would
 * change the repository, the program or the output goes.
 */
export function gitEnvironment(environment: Environment): Record<string, string> {
  const kept = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined || [REPOSITORY, PROGRAM, OUTPUT].some((those) => those.test(name))
      ? []
      : [[name, value] as const],
  );
  return { ...Object.fromEntries(kept), ...FIXED };
}

/** Oldest git with which everything works: `merge-tree --write-tree` came with it. https://git-scm.com/docs/git-merge-tree */
const NEEDED = [2, 38] as const;

/**
 * What is wrong with a git, without a full stop; null when nothing is. `said` is what `git --version` printed
 * (`git version 2.39.5 (Apple Git-154)`, `git version 2.45.1.windows.1`), null when git could not be started.
 */
export function gitFault(said: string | null): string | null {
  const needed = `Countersign needs git ${NEEDED.join(".")} or newer`;
  if (said === null) return `git is not on the PATH: ${needed}`;
  const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(said) ?? [];
  if (major === undefined || minor === undefined) return `git does not say which version it is: ${needed}`;
  const isNew = Number(major) > NEEDED[0] || (Number(major) === NEEDED[0] && Number(minor) >= NEEDED[1]);
  return isNew ? null : `git on the PATH is ${major}.${minor}: ${needed}`;
}
