import { createHash } from "node:crypto";
import type { Caller } from "./call.ts";

/**
 * A weak tag of a body as it was given to a credential: the same bytes give the same tag to the same token, and another
 * to any other. GitHub's support says so; an App's token changes hourly, and its tags with it.
 * https://github.com/eclipse-csi/otterdog/issues/201
 * https://github.com/github/docs/issues/34689
 */
export function entityTag(body: string, caller: Caller): string {
  const token = caller.kind === "credential" ? caller.credential.token : "";
  return `W/"${createHash("sha256").update(`${caller.kind}\n${token}\n${body}`).digest("hex")}"`;
}

/** Whether an If-None-Match header names this tag (weak comparison, as the header is defined). */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const bare = (value: string): string => value.trim().replace(/^W\//, "");
  return header.split(",").some((candidate) => bare(candidate) === bare(tag));
}
