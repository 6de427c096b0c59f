import type { z } from "zod";
import { readDocument } from "../../model/document.ts";
import type { Filed } from "../../model/governance.ts";
import { documentKind, type DocumentKind } from "../../model/paths.ts";
import { sentence } from "../../model/problem.ts";
import { filesUnder, read } from "./tree.ts";

/** Every Markdown file under controls/ of this repository. */
export const statedFiles: readonly string[] = filesUnder("controls").filter((path) => path.endsWith(".md"));

/** Every document of one kind; a document that cannot be read is a failure with its place. */
export function stated<S extends z.ZodType>(kind: DocumentKind, schema: S): Filed<z.infer<S>>[] {
  return statedFiles
    .filter((file) => documentKind(file) === kind)
    .map((file) => {
      const reading = readDocument(schema, file, read(file).text);
      if (!reading.ok) throw new Error(reading.problems.map(sentence).join("\n"));
      return { file, data: reading.data, body: reading.body };
    });
}
