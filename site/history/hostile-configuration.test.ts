import { expect, test, vi } from "vitest";
import { hostileConfiguration, signHead } from "../../test/ledger/hostile-git.ts";
import { planned, temporaryFolder, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { readBlobs } from "./blobs.ts";
import { readLog } from "./log.ts";
import { openRepository } from "./repository.ts";
import { readTree } from "./tree.ts";

async function everything(folder: string) {
  const opened = await openRepository(folder);
  const tree = await readTree(folder, "HEAD");
  return {
    opened,
    tree,
    log: await readLog(folder, "HEAD"),
    blobs: await readBlobs(
      folder,
      tree.map(({ blob }) => blob),
    ),
  };
}

test("no setting of the user changes the history that is shown", async () => {
  const folder = temporaryRepository([
    planned("base", null, { "é.md": "base\n", "b.md": "b\n", "z.md": "z\n" }, { author: "Søren 日本" }),
    planned("side", "base", {
      "é.md": "side\n",
      "moved.md": "b\n",
      "b.md": null,
      "zz.md": "z\n",
      "z.md": null,
    }),
    planned("main", "base", { "c.md": "main\n" }),
    planned("merge", "main", { "é.md": "smuggled\n" }, { merges: "side" }),
  ]);
  signHead(folder);
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  const told = await everything(folder);
  vi.stubEnv("GIT_CONFIG_GLOBAL", hostileConfiguration(temporaryFolder()));
  expect(await everything(folder)).toEqual(told);
  expect(told.log.events.filter(({ status }) => status === "R")).toHaveLength(2);
});

test.each([
  "GIT_DIR",
  "GIT_OBJECT_DIRECTORY",
  "GIT_NAMESPACE",
  "GIT_EXEC_PATH",
  "GIT_ICASE_PATHSPECS",
  "GIT_TRACE",
])("%s of the surroundings leads to no other repository and no other program", async (name) => {
  const folder = temporaryRepository([planned("one", null, { a: "1" })]);
  const told = await everything(folder);
  vi.stubEnv(name, temporaryFolder());
  expect(await everything(folder)).toEqual(told);
});

test("without git the sentence says which is needed", async () => {
  vi.stubEnv("PATH", temporaryFolder());
  expect(await openRepository(temporaryFolder())).toEqual({
    ok: false,
    reason: "git is not on the PATH: Countersign needs git 2.38 or newer",
  });
});
