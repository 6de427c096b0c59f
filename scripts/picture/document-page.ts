import { parse } from "yaml";
import { z } from "zod";
import { asFile, escape, STYLE } from "./github-markdown.ts";
import { japaneseFace } from "./japanese-face.ts";

const Front = z.record(z.string(), z.unknown());

/** A value of the front matter as GitHub shows it: what is nested becomes a table in the table. */
function cell(value: unknown): string {
  if (Array.isArray(value))
    return `<table><tr>${value.map((item) => `<td>${cell(item)}</td>`).join("")}</tr></table>`;
  if (value !== null && typeof value === "object") return tableOf(Front.parse(value));
  return escape(String(value));
}

/** The front matter as one table, a column a key. */
function tableOf(fields: Readonly<Record<string, unknown>>): string {
  const heads = Object.keys(fields).map((key) => `<th>${escape(key)}</th>`);
  const cells = Object.values(fields).map((value) => `<td>${cell(value)}</td>`);
  return `<table><tr>${heads.join("")}</tr><tr>${cells.join("")}</tr></table>`;
}

/** Characters of a body that are set: far more than the first screen, and quick to set. */
const FIRST = 50_000;

/**
 * A document of the governance repository as GitHub shows it: its path, the front matter as a table, the body.
 * https://docs.github.com/en/repositories/working-with-files/using-files/viewing-and-understanding-files
 */
export function documentPage(path: string, text: string): string {
  const end = text.indexOf("\n---\n", 3);
  const front = Front.parse(parse(text.slice(4, end)));
  const shown = text.slice(end + 5).slice(0, FIRST);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}${japaneseFace(shown)}
    article { overflow-x: auto } article > table { margin-bottom: 16px; font-size: 12px }
    </style><body><header><p><code>${escape(path)}</code></p></header>
    <article>${tableOf(front)}${asFile(shown)}</article></body></html>`;
}
