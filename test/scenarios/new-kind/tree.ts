import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { root } from "../../house/tree.ts";
import { COMPILED } from "../../setup/played.ts";
import { start } from "../stage.ts";

/** What runs left, in files that no source of the product reads. */
const LEFT = /^(?:dist|evidence)\//;

const Assertion = z.object({ status: z.string(), failureMessages: z.array(z.string()).nullish() });
/** What vitest reports of a run. */
const Report = z.object({
  testResults: z.array(z.object({ name: z.string(), assertionResults: z.array(Assertion) })),
});

/** A copy of this repository in a folder of its own, committed, for a contributor to work in. */
export interface Tree {
  folder: string;
  /** Runs a script of the tree; gives what it printed, and throws with all of it where the script fails. */
  node: (...args: string[]) => Promise<string>;
  /** The same, whatever comes of it. */
  tries: (...args: string[]) => ReturnType<typeof start>;
  /** What the tree's own tests say, by file: how many passed, and the messages of those that failed. */
  tested: (...paths: string[]) => Promise<Map<string, { passed: number; failed: string[] }>>;
  write: (files: ReadonlyMap<string, string>) => void;
  /** Paths that differ from the commit, each with git's two letters for how. */
  changed: () => string[];
  remove: () => void;
}

/** Copies what git knows of here, and what is about to be committed. */
export function copyTree(): Tree {
  const folder = mkdtempSync(join(tmpdir(), "countersign-tree-"));
  const git = (cwd: string, ...args: string[]) =>
    execFileSync("git", args, { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
  const listed = git(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0");
  for (const path of listed.filter((name) => name !== "" && !LEFT.test(name)))
    cpSync(join(root, path), join(folder, path));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  git(folder, "init", "--quiet", "--template=");
  git(folder, "add", "--all");
  git(
    folder,
    "-c",
    "user.name=Dana",
    "-c",
    "user.email=dana@example.com",
    "commit",
    "--quiet",
    "-m",
    "Begin",
  );
  const compiled = process.env[COMPILED];
  const tries = (...args: string[]) =>
    start(args, folder, {
      PATH: process.env.PATH ?? "",
      HOME: join(folder, ".demo"),
      LANG: "C.UTF-8",
      NO_COLOR: "1",
      // What one program of the tree compiled serves the next.
      ...(compiled === undefined ? {} : { NODE_COMPILE_CACHE: compiled, [COMPILED]: compiled }),
    });
  return {
    folder,
    tries,
    async node(...args) {
      const { code, stdout, stderr } = await tries(...args);
      if (code !== 0) throw new Error(`${args.join(" ")} ended with ${String(code)}:\n${stdout}${stderr}`);
      return stdout;
    },
    async tested(...paths) {
      const report = join(folder, ".demo", "tests.json");
      await tries(
        "node_modules/vitest/vitest.mjs",
        ...["run", "--project", "units", "--reporter", "json", "--outputFile", report, ...paths],
      );
      const { testResults } = Report.parse(JSON.parse(readFileSync(report, "utf8")));
      return new Map(
        testResults.map(({ name, assertionResults }) => [
          name.slice(folder.length + 1),
          {
            passed: assertionResults.filter(({ status }) => status === "passed").length,
            failed: assertionResults.flatMap(({ failureMessages }) => failureMessages ?? []),
          },
        ]),
      );
    },
    write(files) {
      for (const [path, text] of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    changed: () =>
      git(folder, "status", "--porcelain", "-z", "--untracked-files=all")
        .split("\0")
        .filter((line) => line !== "")
        .sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
