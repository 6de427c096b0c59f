import { spawnSync } from "node:child_process";

/** One commit to write: files by path, null deletes one. */
export interface PlannedCommit {
  /** Name other commits call it by. */
  name: string;
  author: string;
  /** ISO 8601, with `Z`. */
  at: string;
  message: string;
  /** The commit before, by its planned name or as git names one that is there; null for the first. */
  parent: string | null;
  /** The second parent of a merge; what it brings must be listed in `files` too. */
  merges?: string;
  files: Readonly<Record<string, string | Buffer | null>>;
}

const run = (folder: string, args: readonly string[], input: string | Buffer = "") => {
  const { status, stderr } = spawnSync("git", ["-C", folder, ...args], { input, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr.toString("utf8")}`);
};

const quoted = (path: string) =>
  `"${path.replace(/["\\\n]/g, (character) => (character === "\n" ? "\\n" : `\\${character}`))}"`;

/** Writes a history into a repository through `git fast-import`: many commits cost one process; the last heads the branch. */
export function writeHistory(
  folder: string,
  commits: readonly PlannedCommit[],
  branch = "refs/heads/main",
): void {
  const marks = new Map(commits.map(({ name }, index) => [name, `:${index + 1}`]));
  const parts: (string | Buffer)[] = [];
  const data = (content: string | Buffer) => {
    const bytes = Buffer.from(content);
    parts.push(`data ${bytes.length}\n`, bytes, "\n");
  };
  for (const { name, author, at, message, parent, merges, files } of commits) {
    const who = `${author} <${author.toLowerCase().replace(/[^a-z0-9]+/g, ".")}@example.com> ${Date.parse(at) / 1000} +0900`;
    parts.push(`commit ${branch}\nmark ${marks.get(name) ?? ""}\nauthor ${who}\ncommitter ${who}\n`);
    data(message);
    if (parent !== null) parts.push(`from ${marks.get(parent) ?? parent}\n`);
    if (merges !== undefined) parts.push(`merge ${marks.get(merges) ?? ""}\n`);
    for (const [path, content] of Object.entries(files)) {
      if (content === null) parts.push(`D ${quoted(path)}\n`);
      else {
        parts.push(`M 100644 inline ${quoted(path)}\n`);
        data(content);
      }
    }
    parts.push("\n");
  }
  run(folder, ["init", "-q", "-b", "main"]);
  run(folder, ["fast-import", "--quiet", "--force"], Buffer.concat(parts.map((part) => Buffer.from(part))));
}

/** Id of the commit that heads main. */
export function headOf(folder: string): string {
  const { stdout } = spawnSync("git", ["-C", folder, "rev-parse", "main"], { encoding: "utf8" });
  return stdout.trim();
}

/** Makes an annotated tag of the commit that heads main. */
export function writeTag(folder: string, name: string): void {
  const who = ["-c", "user.name=Countersign", "-c", "user.email=countersign@example.com"];
  run(folder, [...who, "tag", "--annotate", "--message", name, name, "main"]);
}
