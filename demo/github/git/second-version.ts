// Of what version 2 of git's protocol asks, two answers follow from files alone: what the server can do, and where its
// refs stand. Every fetch asks for both, and git would be started for each.
// https://git-scm.com/docs/gitprotocol-v2

import { readHeadTarget, readRefFile, readRefFiles } from "./ref-files.ts";

/** True for a request that speaks version 2. */
export const isSecondVersion = (protocol: string): boolean => protocol.split(":").includes("version=2");

/** A line with its length before it; an empty one ends an answer. */
const packet = (line: string): string =>
  `${(Buffer.byteLength(line) + 4).toString(16).padStart(4, "0")}${line}`;
const END = "0000";

/** What git can do is the same for every repository that is laid out here; null until it has said so once. */
let capabilities: Buffer | null = null;

/** Keeps what git answered to the question what it can do, if it came to an end. */
export function keepCapabilities(answer: Buffer): void {
  if (answer.toString("latin1").endsWith(END)) capabilities = answer;
}

/** An answer for which git need not be started; null where it must. `request` is null for what is asked first. */
export const answerFromFiles = async (directory: string, request: Buffer | null): Promise<Buffer | null> =>
  request === null ? capabilities : listRefs(directory, request);

/** Where the refs stand that a request asks for; null when it asks for something else, or git must say. */
async function listRefs(directory: string, request: Buffer): Promise<Buffer | null> {
  const asked = linesOf(request.toString("latin1"));
  if (asked[0] !== "command=ls-refs" || !asked.includes("symrefs")) return null;
  const found = await readRefFiles(directory, "refs");
  const [head, branch] = [await readRefFile(directory, "HEAD"), await readHeadTarget(directory)];
  if (found === undefined || typeof head !== "string" || branch === null) return null;
  const prefixes = asked.flatMap((line) => (line.startsWith(PREFIX) ? line.slice(PREFIX.length) : []));
  const isAsked = (name: string): boolean =>
    prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix));
  const refs = [...found].filter(([name]) => isAsked(name));
  // Of a tag only git says what it stands for.
  if (refs.some(([name]) => name.startsWith("refs/tags/"))) return null;
  const lines = refs.map(([name, sha]) => packet(`${sha} ${name}\n`));
  const first = isAsked("HEAD") ? packet(`${head} HEAD symref-target:${branch}\n`) : "";
  return Buffer.from([first, ...lines, END].join(""));
}

const PREFIX = "ref-prefix ";

/** The lines of a request, each with its length before it; what is no length ends it. */
function linesOf(request: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < request.length;) {
    const length = Number.parseInt(request.slice(at, at + 4), 16);
    // 0000 ends a request, 0001 a part of it.
    if (length > 4) lines.push(request.slice(at + 4, at + length).replace(/\n$/, ""));
    else if (length !== 1) break;
    at += Math.max(length, 4);
  }
  return lines;
}
