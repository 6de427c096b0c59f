import { createHash } from "node:crypto";

/** What is asked for on every request; GitHub's tags depend on it, to the letter. */
export const ACCEPT = "application/vnd.github+json";

/**
 * The tag that GitHub gives a body when this credential asks for it, as public clients have found it to be built: the
 * digest of the headers Accept, Authorization and Cookie, of which we send the first two, and of the body before it is
 * packed. It is not documented, and so believed only while it is seen to hold.
 * https://github.com/bored-engineer/github-conditional-http-transport#reverse-engineering-the-github-etag-algorithm
 */
export const tagOf = (body: string, authorization: string): string =>
  createHash("sha256").update(`${ACCEPT}:${authorization}:`).update(body).digest("hex");

/** The tag without its quotes, and without the mark of a body that was packed. */
const bare = (tag: string): string => tag.replace(/^W\//, "").replaceAll('"', "");

/** Whether this server's tags are built that way, as far as this run has seen. */
export interface Tags {
  /** Holds the tag of a fresh answer against its body. One that differs is the end of it for the run. */
  saw: (given: string, body: string, authorization: string) => void;
  /** Whether tags may be computed: they were seen to hold, and never not to. */
  hold: () => boolean;
  /** A computed tag as If-None-Match has it. */
  compute: (body: string, authorization: string) => string;
  /** Whether what GitHub confirmed is what was computed; where it is not, nothing is computed any more. */
  confirms: (computed: string, given: string | undefined) => boolean;
}

/** Begins without trust. */
export function createTags(): Tags {
  let state: "unseen" | "hold" | "differ" = "unseen";
  return {
    saw(given, body, authorization) {
      if (state !== "differ") state = bare(given) === tagOf(body, authorization) ? "hold" : "differ";
    },
    hold: () => state === "hold",
    compute: (body, authorization) => `"${tagOf(body, authorization)}"`,
    confirms(computed, given) {
      const same = given !== undefined && bare(given) === bare(computed);
      if (!same) state = "differ";
      return same;
    },
  };
}
