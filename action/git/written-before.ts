import { createHash } from "node:crypto";
import { blobBytes } from "./objects.ts";
import type { Git } from "./git.ts";

/** The name that git gives a text, in the object format that another name is written in. */
export function blobName(text: string, like: string): string {
  const bytes = Buffer.from(text);
  const object = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  return createHash(like.length === 64 ? "sha256" : "sha1")
    .update(object)
    .digest("hex");
}

/**
 * Names of all blobs that stood at each path under a folder, oldest first, in everything reachable from the given
 * revisions. Merges are compared with each parent: a scan's own commit may be one.
 */
export async function writtenBefore(
  git: Git,
  revisions: readonly string[],
  folder: string,
): Promise<Map<string, string[]>> {
  const log = await git([
    "log",
    "--format=",
    "--raw",
    "--no-abbrev",
    "-z",
    "-m",
    "--full-history",
    "--topo-order",
    "--reverse",
    "--no-renames",
    "--diff-filter=AM",
    ...revisions,
    "--",
    folder,
  ]);
  if (log.exitCode !== 0) throw new Error(`git log: ${log.stderr}`);
  const blobs = new Map<string, string[]>();
  // `:<old mode> <mode> <old blob> <blob> <status>` and the path alternate.
  const fields = log.stdout.toString().split("\0");
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const blob = fields[at]?.split(" ")[3];
    const path = fields[at + 1];
    if (blob === undefined || path === undefined) throw new Error("git log gave a change without a blob");
    const known = blobs.get(path) ?? [];
    if (!known.includes(blob)) blobs.set(path, [...known, blob]);
  }
  return blobs;
}

/** Texts of blobs by name; one that is not UTF-8 is left out, no scan wrote it. */
export async function blobTexts(git: Git, names: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [name, bytes] of await blobBytes(git, names)) {
    const text = bytes.toString();
    if (Buffer.from(text).equals(bytes)) texts.set(name, text);
  }
  return texts;
}
