import { code } from "../../model/markdown.ts";
import { hasInvisible } from "../../model/text.ts";

/**
 * Letters, digits and the punctuation of ordinary sentences, none of which Markdown or GitHub gives a meaning; the
 * full-width marks of Japanese stand by their numbers, as some look like others. A number may begin a sentence, but no
 * list: `7 fail` and `2026年`, not `7. fail`.
 */
const ORDINARY =
  /^(?:\p{L}|\d+ ?\p{L})(?:[\p{L}\p{N} ,.;:'’“”()%/?!"、。「」\u301C\u30FB\uFF01\uFF08\uFF09\uFF1A\uFF1B\uFF1F–—-]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*$/u;
/** What GitHub turns into links although it is ordinary text: addresses, issue and commit references, emoji. */
const LINKED = /:\/\/|\bwww\.|\bgh-\d|\b[0-9a-f]{7,}\b|:[a-z0-9_+-]+:/i;

const isOrdinary = (value: string) => ORDINARY.test(value) && !LINKED.test(value) && !hasInvisible(value);
/** What becomes code by itself: a name between «», an id of an identity, an id of a commit. */
const NAMES = /«([^«»]*)»|\bgithub:[a-z-]+:\w[\w:-]*|\b[0-9a-f]{7,}\b/g;

/**
 * A sentence that may quote names from GitHub between «»: names and ids as code, the rest as it is. When the rest holds
 * anything but ordinary characters, all of it becomes code, where nothing can mention, link, tick a box or close an
 * issue.
 */
export function prose(value: string): string {
  const known = written.get(value);
  if (known !== undefined) return known;
  const text = isOrdinary(value.replace(NAMES, "x"))
    ? value.replace(NAMES, (id, name: string | undefined) => code(name ?? id))
    : code(value);
  if (written.size >= MOST) written.clear();
  written.set(value, text);
  return text;
}

/** Sentences that are remembered at most; where there are more, remembering begins anew. */
const MOST = 2_000;
/** A large organisation says most of its sentences many thousand times. A memo, not state. */
const written = new Map<string, string>();
