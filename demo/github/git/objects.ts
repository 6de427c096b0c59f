// Git's object format, read and written by hand: a world of a thousand repositories needs true object ids
// without a thousand folders. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects

import { createHash } from "node:crypto";

/** A git object without its header. */
export interface GitObject {
  type: "blob" | "tree" | "commit" | "tag";
  content: Buffer;
}

/** One line of a tree. */
export interface TreeEntry {
  mode: string;
  name: string;
  sha: string;
  type: "blob" | "tree" | "commit";
}

/** A name, an address and a time, as commits carry them. */
export interface Signature {
  name: string;
  email: string;
  date: Date;
}

/** A signature in a commit's header, and the text of the commit without it, which is what was signed. */
export interface Signed {
  signature: string;
  payload: string;
}

/** A commit's fields. */
export interface Commit {
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  message: string;
}

/** The id git gives an object. */
export function objectId(object: GitObject): string {
  return createHash("sha1")
    .update(`${object.type} ${object.content.length}\0`)
    .update(object.content)
    .digest("hex");
}

/** A tree object of these entries, in git's order (folders sort as if they ended in a slash). */
export function encodeTree(entries: TreeEntry[]): GitObject {
  const key = (entry: TreeEntry): Buffer =>
    Buffer.from(entry.type === "tree" ? `${entry.name}/` : entry.name);
  const sorted = [...entries].sort((left, right) => Buffer.compare(key(left), key(right)));
  const lines = sorted.map((entry) =>
    Buffer.concat([
      Buffer.from(`${entry.mode.replace(/^0/, "")} ${entry.name}\0`),
      Buffer.from(entry.sha, "hex"),
    ]),
  );
  return { type: "tree", content: Buffer.concat(lines) };
}

/** The entries of a tree object; modes are six digits, as GitHub prints them. */
export function decodeTree(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(0x20, at);
    const end = content.indexOf(0, space);
    const mode = content.toString("latin1", at, space).padStart(6, "0");
    const type = mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";
    const sha = content.toString("hex", end + 1, end + 21);
    entries.push({ mode, name: content.toString("utf8", space + 1, end), sha, type });
    at = end + 21;
  }
  return entries;
}

/** A name that cannot break out of a commit header. */
function signatureLine(signature: Signature): string {
  const name = signature.name.replace(/[<>\n\0]/g, "").trim() || "unknown";
  return `${name} <${signature.email.replace(/[<>\s\0]/g, "")}> ${Math.floor(signature.date.getTime() / 1000)} +0000`;
}

/** A commit object. */
export function encodeCommit(commit: Commit): GitObject {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureLine(commit.author)}`,
    `committer ${signatureLine(commit.committer)}`,
  ];
  const message = commit.message.endsWith("\n") ? commit.message : `${commit.message}\n`;
  return { type: "commit", content: Buffer.from(`${lines.join("\n")}\n\n${message}`) };
}

/** The fields of a commit object, and its signature where it has one. */
export function decodeCommit(content: Buffer): Commit & { signed: Signed | null } {
  const text = content.toString("utf8");
  const split = text.indexOf("\n\n");
  const headers = text.slice(0, split).split("\n");
  const values = (key: string): string[] =>
    headers.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    tree: values("tree")[0] ?? "",
    parents: values("parent"),
    author: readSignature(values("author")[0] ?? ""),
    committer: readSignature(values("committer")[0] ?? ""),
    message: text.slice(split + 2).replace(/\n$/, ""),
    signed: signedIn(headers, text.slice(split)),
  };
}

function signedIn(headers: string[], rest: string): Signed | null {
  const start = headers.findIndex((line) => line.startsWith("gpgsig "));
  if (start === -1) return null;
  const next = headers.findIndex((line, index) => index > start && !line.startsWith(" "));
  const end = next === -1 ? headers.length : next;
  const signature = headers.slice(start, end).map((line) => line.replace(/^(?:gpgsig)? /, ""));
  const others = [...headers.slice(0, start), ...headers.slice(end)];
  return { signature: signature.join("\n"), payload: others.join("\n") + rest };
}

function readSignature(line: string): Signature {
  const match = /^([^<]*)<(.*)> (\d+) [+-]\d{4}$/.exec(line);
  return {
    name: match?.[1]?.replace(/ $/, "") ?? "",
    email: match?.[2] ?? "",
    date: new Date(Number(match?.[3] ?? 0) * 1000),
  };
}
