import type { Texts } from "../../model/texts.ts";
import { byCodePoint } from "../../model/yaml.ts";

/** Where something has the form of a credential: never what it is. */
export interface Hit {
  path: string;
  /** Name of the rule that it fits, `GITHUB_TOKEN`. */
  rule: string;
}

/** Characters that are searched in one go: each search takes a while to begin, and a first scan has many small files. */
const AT_ONCE = 1_000_000;

/** Rules that a text fits, each once. */
type Search = (text: string, path: string) => Promise<string[]>;

/**
 * What turns rules off where it stands in a comment, and the preset obeys whatever its options say. What is searched
 * here holds names that strangers chose.
 * https://github.com/secretlint/secretlint/tree/master/packages/%40secretlint/secretlint-rule-filter-comments
 */
const DIRECTIVE = /secretlint-/gi;

/** The recommended rules of secretlint. They are loaded when something is to be committed, and not before. */
async function searching(): Promise<Search> {
  const { lintSource } = await import("@secretlint/core");
  const { creator } = await import("@secretlint/secretlint-rule-preset-recommend");
  const id = "@secretlint/secretlint-rule-preset-recommend";
  return async (text, path) => {
    const { messages } = await lintSource({
      source: {
        content: text.replaceAll(DIRECTIVE, "secretlint "),
        filePath: path,
        ext: ".md",
        contentType: "text",
      },
      options: { noPhysicFilePath: true, maskSecrets: true, config: { rules: [{ id, rule: creator }] } },
    });
    return [...new Set(messages.map(({ messageId }) => messageId))].sort(byCodePoint);
  };
}

/**
 * Files in which something has the form of a credential, by path and by rule. Texts are searched many at a time, and
 * one by one where that finds something.
 */
export async function credentialsIn(texts: Texts): Promise<Hit[]> {
  const search = await searching();
  const hits: Hit[] = [];
  for (const part of parts(texts)) {
    const all = part.map(([, text]) => text).join("\n");
    if ((await search(all, "")).length === 0) continue;
    for (const [path, text] of part) for (const rule of await search(text, path)) hits.push({ path, rule });
  }
  return hits;
}

/** Texts in the order of their paths, about as many at a time as are searched in one go. */
function* parts(texts: Texts): Generator<[path: string, text: string][]> {
  let part: [string, string][] = [];
  let size = 0;
  for (const path of [...texts.keys()].sort(byCodePoint)) {
    const text = texts.get(path) ?? "";
    part.push([path, text]);
    size += text.length;
    if (size < AT_ONCE) continue;
    yield part;
    part = [];
    size = 0;
  }
  if (part.length > 0) yield part;
}
