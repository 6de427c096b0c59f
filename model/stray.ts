import { nearest } from "./nearest.ts";
import { CONTROLS_FOLDER, documentKind, DOCUMENT_PATHS } from "./paths.ts";
import type { Problem } from "./problem.ts";

/** What a person would take for a document; a picture or a spreadsheet beside it is theirs to keep. */
const looksLikeDocument = (path: string) => /\.(?:md|markdown|ya?ml)$/i.test(path);
const isProse = (path: string) => /(?:^|\/)README\.md$/.test(path);

/** Folders that hold one kind of document each, directly. */
const FOLDERS = DOCUMENT_PATHS.flatMap((path) => /^controls\/([^/]+)\/<[^/]+>\.md$/.exec(path)?.[1] ?? []);

/** The problem of a document that was put where nothing reads it: it would look stated and count for nothing. */
export function stray(file: string): Problem | null {
  const inControls = file.startsWith(`${CONTROLS_FOLDER}/`);
  if (!inControls || !looksLikeDocument(file) || isProse(file) || documentKind(file) !== null) return null;
  const guess = likelyPath(file);
  const hint = guess === null ? "" : ` (did you mean ${guess}?)`;
  return {
    file,
    line: null,
    field: null,
    reason: `is not the path of a document${hint}; the paths are: ${DOCUMENT_PATHS.join(", ")}`,
  };
}

/** Where a file of a misspelt folder or with another ending was meant to go; null when nothing suggests itself. */
function likelyPath(file: string): string | null {
  const [, folder, name] = /^controls\/([^/]+)\/([^/]+)\.[^./]+$/.exec(file) ?? [];
  if (folder === undefined || name === undefined) return null;
  const known = FOLDERS.find((one) => one.slice(0, 4) === folder.slice(0, 4)) ?? nearest(folder, FOLDERS);
  const path = known === null ? null : `${CONTROLS_FOLDER}/${known}/${name}.md`;
  return path !== null && documentKind(path) !== null ? path : null;
}
