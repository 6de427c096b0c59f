import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkpointKey, folderCheckpoint, LASTS } from "./checkpoint.ts";

const NOW = "2026-11-20T03:00:00Z";
const later = (milliseconds: number) =>
  new Date(Date.parse(NOW) + milliseconds).toISOString().slice(0, 19) + "Z";
const ANSWER = {
  reading: { state: "complete", data: ["x", undefined, new Map([[1, "one"]])] },
  requests: 2,
  cached: 1,
};

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "countersign-checkpoint-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Opens a folder as a scan does, and tells how often it could not be written. */
async function opened(
  folder: string,
  {
    secret = "k",
    about = ["1"],
    identity = ["acme", "App"],
    now = NOW,
  }: {
    secret?: string;
    about?: string[];
    identity?: string[];
    now?: string;
  } = {},
) {
  let failures = 0;
  const failed = () => {
    failures += 1;
  };
  const checkpoint = folderCheckpoint(folder, { key: checkpointKey(secret), about, failed });
  const kept = await checkpoint.open(identity, now);
  return { ...checkpoint, kept, failures: () => failures };
}

/** A folder in which an earlier attempt kept three answers, and the file it has. */
async function cutOff(): Promise<{ folder: string; file: string }> {
  const folder = await aFolder();
  const { kept, rest } = await opened(folder);
  for (const question of ["a", "b", "c"]) kept.keep(question, ANSWER);
  await rest();
  return { folder, file: join(folder, (await readdir(folder))[0] ?? "") };
}

test("the next attempt is told what the earlier one was, as it was told, and when that began", async () => {
  const { folder } = await cutOff();
  const { kept } = await opened(folder, { now: later(3_600_000) });
  expect(kept).toMatchObject({ started: NOW, answers: 3 });
  expect(kept.read("b")).toEqual(ANSWER);
  expect(kept.read("d")).toBeNull();
});

test("a third attempt is told what both were", async () => {
  const { folder } = await cutOff();
  const second = await opened(folder, { now: later(3_600_000) });
  second.kept.keep("d", ANSWER);
  await second.rest();
  const { kept } = await opened(folder, { now: later(7_200_000) });
  expect([kept.started, kept.answers, kept.read("d")]).toEqual([NOW, 4, ANSWER]);
});

test("what is kept now is asked again now: only an earlier attempt answers", async () => {
  const { kept } = await opened(await aFolder());
  kept.keep("a", ANSWER);
  expect(kept.read("a")).toBeNull();
});

test.each<[string, Parameters<typeof opened>[1]]>([
  ["another secret", { secret: "other" }],
  ["another bundle or shard", { about: ["2"] }],
  ["another organisation, credential or permission", { identity: ["acme", "other App"] }],
  ["a run after it lasts no longer", { now: later(LASTS + 1_000) }],
  ["a clock that went back", { now: later(-1_000) }],
])("is as good as none to %s", async (_, other) => {
  const { folder } = await cutOff();
  const { kept } = await opened(folder, other);
  expect([kept.answers, kept.read("a")]).toEqual([0, null]);
});

test("an answer that was cut off while it was written is asked again, and what comes after it is kept", async () => {
  const { folder, file } = await cutOff();
  await truncate(file, (await readFile(file)).length - 5);
  const { kept, rest } = await opened(folder);
  expect([kept.answers, kept.read("c")]).toEqual([2, null]);
  kept.keep("d", ANSWER);
  await rest();
  const next = await opened(folder);
  expect([next.kept.answers, next.kept.read("d")]).toEqual([3, ANSWER]);
});

test("an answer that was changed is asked again", async () => {
  const { folder, file } = await cutOff();
  const bytes = await readFile(file);
  bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
  await writeFile(file, bytes);
  const { kept } = await opened(folder);
  expect([kept.read("a"), kept.read("c")]).toEqual([ANSWER, null]);
});

test("an answer of another scan by the same credential is none of this one's", async () => {
  const { folder, file } = await cutOff();
  const earlier = await readFile(file);
  await writeFile(file, "");
  const { rest } = await opened(folder, { now: later(1_000) });
  await rest();
  const fresh = await readFile(file);
  await appendFile(file, earlier.subarray(fresh.length));
  const { kept } = await opened(folder, { now: later(2_000) });
  expect([kept.answers, kept.read("a")]).toEqual([3, null]);
});

test("nobody reads from the file what was answered", async () => {
  const folder = await aFolder();
  const { kept, rest } = await opened(folder);
  kept.keep("GET /repos/acme/ledger", { ...ANSWER, reading: { text: "password: hunter2" } });
  await rest();
  const [file = ""] = await readdir(folder);
  const text = (await readFile(join(folder, file))).toString("latin1");
  expect(text).not.toMatch(/hunter2|ledger|acme/);
});

test("a folder that cannot be written is told once, and the scan goes on", async () => {
  const folder = await aFolder();
  await writeFile(join(folder, "file"), "");
  const { kept, rest, failures } = await opened(join(folder, "file"));
  kept.keep("a", ANSWER);
  kept.keep("b", ANSWER);
  await rest();
  expect(failures()).toBe(1);
});

test("once forgotten there is nothing to go on with", async () => {
  const { folder } = await cutOff();
  await (await opened(folder)).forget();
  expect(await readdir(folder)).toEqual([]);
});
