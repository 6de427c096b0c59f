import type { FactsOf } from "../../model/identity.ts";
import { looksLikeCredential } from "./credential-like.ts";

/** What a server's command runs. */
export interface Program {
  program: string | null;
  package: string | null;
  version: FactsOf<"agent">["version"];
}

/** A program that fetches a package and runs it: words before the package, options, and how a fixed version reads. */
interface Runner {
  words: readonly string[];
  /** Options with a value, and those without; after any other one nobody knows what is the package. */
  valued: readonly string[];
  plain: readonly string[];
  /** The option that names the package. */
  names: readonly string[];
  read: (given: string) => Omit<Program, "program">;
}

const NPM: Omit<Runner, "words"> = {
  valued: ["--registry"],
  plain: ["-y", "--yes", "-q", "--quiet", "--silent", "--prefer-online", "--prefer-offline", "--bun"],
  names: ["-p", "--package"],
  read: (given) => versioned(given, /^(@[\w.~-]+\/[\w.~-]+|[\w~-][\w.~-]*)(?:@(.*))?$/s),
};
const PYTHON: Omit<Runner, "words"> = {
  valued: ["--python", "-p", "--with", "--index-url", "--directory"],
  plain: ["-q", "--quiet", "--isolated", "--no-cache", "--refresh"],
  names: ["--from", "--spec"],
  read: (given) => versioned(given, /^([\w.-]+(?:\[[\w,.-]*\])?)(?:(?:==|@)(.*))?$/s),
};
const IMAGE: Omit<Runner, "words"> = {
  valued: [
    ...["-e", "--env", "--env-file", "-v", "--volume", "--mount", "-p", "--publish", "--name", "--network"],
    ...["-w", "--workdir", "-u", "--user", "--entrypoint", "--platform", "-l", "--label", "--add-host"],
    ...[
      "--memory",
      "-m",
      "--cpus",
      "--cap-add",
      "--cap-drop",
      "--security-opt",
      "--tmpfs",
      "--pull",
      "--net",
    ],
  ],
  plain: [
    "-i",
    "-t",
    "-it",
    "--interactive",
    "--tty",
    "--rm",
    "--init",
    "-q",
    "--quiet",
    "--read-only",
    "--privileged",
  ],
  names: [],
  read: (given) => {
    const [, name = null, digest] =
      /^([a-z0-9][\w./:-]*?)(?::[\w.-]+)?(?:@(sha256:[0-9a-f]{64}))?$/.exec(given) ?? [];
    return name === null ? NOT_TOLD : { package: name, version: digest === undefined ? "moving" : "pinned" };
  },
};

const RUNNERS: Readonly<Record<string, readonly Runner[]>> = {
  npx: [{ words: [], ...NPM }],
  bunx: [{ words: [], ...NPM }],
  pnpx: [{ words: [], ...NPM }],
  npm: [
    { words: ["exec"], ...NPM },
    { words: ["x"], ...NPM },
  ],
  pnpm: [{ words: ["dlx"], ...NPM }],
  yarn: [{ words: ["dlx"], ...NPM }],
  bun: [{ words: ["x"], ...NPM }],
  uvx: [{ words: [], ...PYTHON }],
  uv: [{ words: ["tool", "run"], ...PYTHON }],
  pipx: [{ words: ["run"], ...PYTHON }],
  docker: [{ words: ["run"], ...IMAGE }],
  podman: [{ words: ["run"], ...IMAGE }],
};

/** Programs that run a file which is named first. */
const INTERPRETERS = new Set(["node", "python", "python3", "ruby", "sh", "bash", "tsx"]);
const NOT_TOLD = { package: null, version: null } as const;

/**
 * The program of a command and the package that it fetches, by their names alone: an argument may be a secret, so that
 * nothing is kept whose place is not known.
 */
export function programOf(command: string, args: readonly string[]): Program {
  const [first = "", ...rest] = command.trim().split(/\s+/);
  const all = [...rest, ...args];
  const base = (first.split(/[\\/]/).at(-1) ?? "").replace(/\.(?:exe|cmd)$/i, "");
  const program = /^[A-Za-z0-9._+-]{1,60}$/.test(base) && !looksLikeCredential(base) ? base : null;
  const runner = RUNNERS[base]?.find(({ words }) => words.every((word, at) => all[at] === word));
  if (runner) return { program, ...packageOf(runner, all.slice(runner.words.length)) };
  const isOwn = isInRepository(first, /^(?:\.[\\/]|\$\{workspaceFolder\})/) || runsOwn(base, all[0] ?? "");
  return { program, package: null, version: isOwn ? "own" : null };
}

/** Whether an interpreter is given a file of the repository: by a relative path, which no option and no drive begins. */
const runsOwn = (program: string, file: string): boolean =>
  INTERPRETERS.has(program) && isInRepository(file, /^(?:[\w.@]+(?:[\\/]|$)|\$\{workspaceFolder\})/);

/** A file of the repository itself changes by a commit. */
const isInRepository = (path: string, begins: RegExp): boolean => begins.test(path) && !path.includes("..");

function packageOf(
  { valued, plain, names, read }: Runner,
  args: readonly string[],
): Omit<Program, "program"> {
  for (let at = 0; at < args.length; at += 1) {
    const one = args[at] ?? "";
    if (one.length > LONGEST) return NOT_TOLD;
    const [option = "", value] = one.startsWith("--") ? one.split("=", 2) : [one];
    if (!one.startsWith("-")) return known(read(one));
    if (names.includes(option)) return known(read((value ?? args[at + 1] ?? "").slice(0, LONGEST)));
    if (valued.includes(option)) at += value === undefined ? 1 : 0;
    else if (!plain.includes(option)) return NOT_TOLD;
  }
  return NOT_TOLD;
}

/** Names and versions of packages are shorter. */
const LONGEST = 300;

const known = (found: Omit<Program, "program">): Omit<Program, "program"> =>
  found.package !== null && (found.package.length > 200 || looksLikeCredential(found.package))
    ? NOT_TOLD
    : found;

/** A version with all its parts names one release; anything less, or a word, may come to mean another. */
const EXACT = /^v?\d+(?:\.\d+)+(?:[-+][\w.+-]*|\.?[a-z]\w*)?$/i;

function versioned(given: string, form: RegExp): Omit<Program, "program"> {
  const [, name = null, version] = form.exec(given) ?? [];
  if (name === null) return NOT_TOLD;
  return { package: name, version: version !== undefined && EXACT.test(version) ? "pinned" : "moving" };
}
