import { createHash } from "node:crypto";

/** Gives a header of a request by its name in lower case. */
export type HeaderOf = (name: string) => string | undefined;

/** Gives the tag of a body, without quotes. */
export type TagOf = (body: string, header: HeaderOf) => string;

/** The headers that GitHub's tags depend on, in this order. */
const BOUND = ["accept", "authorization", "cookie"];

/**
 * The tag of a body as it was given to a credential: the digest of those headers that were sent, each with a colon, and
 * of the body before it is packed. So clients have found it on github.com: the same bytes give the same tag to the same
 * token, and another to any other; an App's token changes hourly, and its tags with it.
 * https://github.com/bored-engineer/github-conditional-http-transport#reverse-engineering-the-github-etag-algorithm
 * https://github.com/eclipse-csi/otterdog/issues/201
 * https://github.com/github/docs/issues/34689
 */
export const publicTag: TagOf = (body, header) => {
  const bound = BOUND.map(header).filter((value) => value !== undefined);
  const digest = createHash("sha256").update(bound.map((value) => `${value}:`).join(""));
  return digest.update(body).digest("hex");
};

/** Whether an If-None-Match header names this tag (weak comparison, as the header is defined). */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const bare = (value: string): string => value.trim().replace(/^W\//, "");
  return header.split(",").some((candidate) => bare(candidate) === bare(tag));
}
