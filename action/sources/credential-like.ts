import { looksLike } from "../credential-shapes/looks-like.ts";
import { shapeIn } from "../credential-shapes/shapes.ts";

/** Texts that only stand in for a credential, as examples of configurations have them. */
const STAND_IN =
  /^(?:<.*>|\[.*\]|(?:your|my|some|example|changeme|change-me|placeholder|dummy|todo|none|null|true|false|x{3,})(?![a-z\d]).*|[x*.]+)$/is;

/** A long run without a word's end, as keys are; commits and digests are long, too, and name what everybody may know. */
const RUN = /[A-Za-z0-9]{24,}/g;
const COMMIT_OR_DIGEST = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/**
 * True for a text that has the shape of a credential, whatever it is called. Of a file that anybody may write more is
 * taken for one than of a variable: what is taken for one is not printed.
 */
export function looksLikeCredential(text: string): boolean {
  if (shapeIn(text) !== null) return true;
  return (text.match(RUN) ?? []).some(
    (run) => !COMMIT_OR_DIGEST.test(run) && (run.match(/[0-9]/g) ?? []).length >= 3 && /[A-Za-z]/.test(run),
  );
}

/** True for a text that is kept under the name of a credential and is more than a stand-in for one. */
export function isNamedCredential(name: string, text: string): boolean {
  const bare = text.trim().replace(/^(?:bearer|basic|token)\b\s*/i, "");
  if (bare.length < 6 || STAND_IN.test(bare)) return false;
  // A header has a name of its own for it.
  return looksLike(/^(?:proxy-)?authorization$/i.test(name) ? "TOKEN" : name, bare) !== null;
}
