import { describe, expect, test } from "vitest";
import { addRepository } from "../../demo/github/world.ts";
import { setStage } from "../../test/stage/stage.ts";
import { furnishShards } from "./examples/furnish-shards.ts";
import { partsOf, scanner } from "./examples/parts-of.ts";
import { joinParts } from "./join.ts";
import type { PartText } from "./read-parts.ts";
import { SealedShardPart, type ShardPart } from "./part.ts";
import { digestOfPart } from "./write-part.ts";

async function made(version?: string): Promise<PartText[]> {
  const stage = await setStage();
  furnishShards(stage, 6);
  return partsOf(stage, 3, version === undefined ? {} : { version });
}
let usual: Promise<PartText[]> | null = null;
/** The three parts of a scan; made once, for they are but texts. */
const parts = (): Promise<PartText[]> => (usual ??= made());

/** A part that somebody changed and gave a new digest. */
function changed({ file, text }: PartText, change: (part: ShardPart) => ShardPart): PartText {
  const { digest: _, ...part } = SealedShardPart.parse(JSON.parse(text));
  const other = change(part);
  return { file, text: JSON.stringify({ ...other, digest: digestOfPart(other) }) };
}

const joining = (texts: readonly PartText[]) => () => joinParts(texts, { scanner });
const at = (texts: readonly PartText[], index: number): PartText => texts[index] ?? { file: "", text: "" };

describe("one sentence refuses", () => {
  test.each([
    [
      "another organisation",
      { organization: { id: 7, login: "other" } },
      "their organisation differs (acme and other)",
    ],
    [
      "another number of shards",
      { shard: { index: 2, count: 4 } },
      "their number of shards differs (3 and 4)",
    ],
    [
      "another commit of base",
      { from: { base: "c".repeat(40), evidence: null } },
      "their commit of base differs",
    ],
    [
      "another commit of the evidence branch",
      { from: { base: "b".repeat(40), evidence: "c".repeat(40) } },
      "their commit of the evidence branch differs (none and ccc",
    ],
    ["another run", { run: "4711" }, "their run of the workflow differs (none and 4711)"],
    [
      "another version of GitHub's API",
      { api_version: "2030-01-01" },
      "their version of GitHub's API differs",
    ],
    [
      "another version of Countersign",
      { scanner: { ...scanner, version: "9" } },
      "their version of Countersign differs (1.2.3 and 9)",
    ],
    [
      "another bundle",
      { scanner: { ...scanner, bundle: `sha256:${"0".repeat(64)}` } },
      "their bundle of Countersign differs",
    ],
    [
      "a shard that does not exist",
      { shard: { index: 4, count: 3 } },
      "The part acme-2-of-3.json is of shard 4/3, which does not exist; run its shard again",
    ],
    [
      "another day",
      { finished: "2026-11-22T03:00:00Z" },
      "Between the start of the first shard and the end of the last lie 48 hours, and a scan may take 24; run all shards again.",
    ],
  ] as const)("%s", async (_, other, sentence) => {
    const [one, two, three] = await parts();
    if (one === undefined || two === undefined || three === undefined) throw new Error("three shards");
    const texts = [one, changed(two, (part) => ({ ...part, ...other })), three];
    expect(joining(texts)).toThrow(sentence);
  });

  test("another credential, and one with other permissions", async () => {
    const [one, two, three] = await parts();
    if (one === undefined || two === undefined || three === undefined) throw new Error("three shards");
    const other = (credential: Partial<ShardPart["credential"]>) =>
      changed(two, (part) => ({ ...part, credential: { ...part.credential, ...credential } }));
    expect(joining([one, other({ identity: "token of eve" }), three])).toThrow("their credential differs (");
    expect(joining([one, other({ permissions: {} }), three])).toThrow(
      "their credential's permission differs;",
    );
  });

  test("parts of another version than the one that merges", async () => {
    expect(joining(await made("0.9.0"))).toThrow(
      "The part acme-1-of-3.json was written by Countersign 0.9.0 (from source), and this is 1.2.3 (from source); run shards and merge with the same version.",
    );
  });

  test("a missing shard, several missing ones, and none at all", async () => {
    const texts = await parts();
    expect(joining(texts.slice(1))).toThrow(
      "Of 3 parts one is missing: shard 1/3; run it, and merge all parts.",
    );
    expect(joining(texts.slice(2))).toThrow(
      "Of 3 parts 2 are missing: shard 1/3, 2/3; run it, and merge all parts.",
    );
    expect(joining([])).toThrow("holds no part of a scan (<organisation>-<i>-of-<n>.json)");
  });

  test("a shard that is there twice", async () => {
    const texts = await parts();
    expect(joining([...texts, { ...at(texts, 1), file: "again.json" }])).toThrow(
      "The parts acme-2-of-3.json and again.json are both of shard 2/3; keep one of them.",
    );
  });

  test("a unit that two parts hold, which accounts would count twice", async () => {
    const texts = await parts();
    const { units } = SealedShardPart.parse(JSON.parse(at(texts, 0).text));
    const twice = changed(at(texts, 1), (part) => ({
      ...part,
      units: [...part.units, ...units.slice(0, 1)],
    }));
    expect(joining([at(texts, 0), twice, at(texts, 2)])).toThrow("so that it would be counted twice");
  });

  test.each([
    ["is cut off", (text: string) => text.slice(0, -40), "is no JSON, or was cut off"],
    [
      "is changed",
      (text: string) => text.replace("laptop", "desktop"),
      "is not as it was written: its digest differs",
    ],
    [
      "has a field more",
      (text: string) => text.replace("{", '{"value":"hunter2",'),
      "is none of this version (value",
    ],
    [
      "has a fact more",
      (text: string) => text.replace('"facts":{"added_by"', '"facts":{"a_value":"hunter2","added_by"'),
      "must be an identity of a kind that this version knows); run its shard again",
    ],
    [
      "has a reason that is none",
      (text: string) => text.replace('"reason":null', '"reason":{"reason":"hunter","with":{}}'),
      "must be a reason that this version knows)",
    ],
  ])("a part that %s", async (_, change, sentence) => {
    const texts = await parts();
    const odd = texts.map(({ file, text }) => ({ file, text: change(text) }));
    expect(joining(odd)).toThrow(sentence);
    expect(joining(odd)).not.toThrow("hunter2");
  });
});

test("a part is written the same whatever order GitHub answers in", async () => {
  const [one, two] = [await setStage(), await setStage()];
  for (const stage of [one, two]) furnishShards(stage, 9);
  two.world.repositories.reverse();
  two.acme.secrets.reverse();
  two.acme.members.reverse();
  expect(await partsOf(two, 2)).toEqual(await partsOf(one, 2));
});

test("no value that a workflow file or a key holds is in a part", async () => {
  const partsWith = async (value: string) => {
    const stage = await setStage();
    furnishShards(stage, 3);
    const workflow = `on: push\nenv: { PASSWORD: ${value} }\njobs: { a: { steps: [{ run: "login ${value}" }] } }\n`;
    addRepository(stage.world, {
      name: "odd",
      owner: stage.acme,
      files: { ".github/workflows/b.yml": workflow },
    });
    return partsOf(stage, 2);
  };
  const written = await partsWith("ghp_0123456789abcdef0123456789abcdef0123");
  expect(written).toEqual(await partsWith("hunter2"));
  for (const { text } of written) expect(text).not.toMatch(/ghp_|AAAAC3NzaC1lZDI1NTE5/);
});
