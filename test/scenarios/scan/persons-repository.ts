import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Contents by path; null deletes a file. */
export type Edits = Record<string, string | Buffer | null>;

/** A repository on a person's own disk, from which they push. */
export interface PersonsRepository {
  /** Commits a change to a commit that the remote has. */
  commit: (from: string, edits: Edits) => Promise<string>;
  /** Merges a branch of the remote into another, as GitHub's button "Update branch" does. */
  merge: (branch: string, base: string) => Promise<string>;
  /** Pushes a commit of the remote or of this repository to a branch; null deletes the branch. */
  push: (commit: string | null, branch: string, force?: boolean) => Promise<void>;
}

/**
 * Makes one that borrows the objects of `bare`, the remote's folder, as if everything had been fetched. Only a push
 * goes to the server, which records who pushed: a story pushes often, and git starts nine programs to fetch.
 */
export async function personsRepository(
  { folder, bare, url }: { folder: string; bare: string; url: string },
  git: (args: string[], input?: string | Buffer) => Promise<string>,
): Promise<PersonsRepository> {
  await mkdir(join(folder, "objects", "info"), { recursive: true });
  await mkdir(join(folder, "refs"));
  await writeFile(join(folder, "HEAD"), "ref: refs/heads/none\n");
  await writeFile(join(folder, "objects", "info", "alternates"), `${join(bare, "objects")}\n`);
  const inside = (args: string[], input?: Buffer) => git(["--git-dir", folder, ...args], input);
  let made = 0;
  return {
    async commit(from, edits) {
      const changes = Object.entries(edits).flatMap(([path, content]) => {
        const quoted = JSON.stringify(path);
        if (content === null) return [Buffer.from(`D ${quoted}\n`)];
        const bytes = Buffer.from(content);
        return [Buffer.from(`M 100644 inline ${quoted}\ndata ${bytes.length}\n`), bytes, Buffer.from("\n")];
      });
      const head = `commit refs/heads/draft-${(made += 1)}\nmark :1\ncommitter Olga <o@x.test> now\n`;
      const message = `data <<END\nA person's change\nEND\nfrom ${from}\n`;
      const input = Buffer.concat([Buffer.from(head + message), ...changes, Buffer.from("get-mark :1\n")]);
      return inside(["fast-import", "--quiet", "--date-format=now"], input);
    },
    async merge(branch, base) {
      const tip = (name: string) => git(["--git-dir", bare, "rev-parse", name]);
      const [into, from] = [await tip(branch), await tip(base)];
      const tree = await inside(["merge-tree", "--write-tree", into, from]);
      const who = ["-c", "user.name=Olga", "-c", "user.email=o@x.test"];
      return inside([...who, "commit-tree", tree, "-p", into, "-p", from, "-m", "Merge base"]);
    },
    async push(commit, branch, force = false) {
      const options = force ? ["--quiet", "--force"] : ["--quiet"];
      await inside(["push", ...options, url, `${commit ?? ""}:refs/heads/${branch}`]);
    },
  };
}
