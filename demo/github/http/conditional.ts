import { createHash } from "node:crypto";

/** A weak tag of a body; the same bytes give the same tag. */
export function entityTag(body: string): string {
  return `W/"${createHash("sha256").update(body).digest("hex")}"`;
}

/** Whether an If-None-Match header names this tag (weak comparison, as the header is defined). */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const bare = (value: string): string => value.trim().replace(/^W\//, "");
  return header.split(",").some((candidate) => bare(candidate) === bare(tag));
}
