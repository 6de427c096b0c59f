import { showInvisible } from "../../model/text.ts";
import type { Nested } from "./markdown-parser.ts";

/** A run of text within a paragraph. */
export type Inline =
  | { is: "text"; text: string }
  | { is: "code"; text: string }
  | { is: "break" }
  | { is: "strong"; inside: readonly Inline[] }
  | { is: "em"; inside: readonly Inline[] }
  | { is: "link"; href: string; inside: readonly Inline[] };

/** The runs of one paragraph, cell or heading; neighbouring texts are one. */
export function inlines(nodes: readonly Nested[]): Inline[] {
  const runs: Inline[] = [];
  for (const run of nodes.map(inlineOf)) {
    const last = runs.at(-1);
    if (run.is === "text" && last?.is === "text") last.text += run.text;
    else runs.push(run);
  }
  return runs.filter((run) => run.is !== "text" || run.text !== "");
}

function inlineOf({ token, inside }: Nested): Inline {
  switch (token.type) {
    case "code_inline":
      return { is: "code", text: showInvisible(token.content) };
    case "softbreak":
      return { is: "text", text: " " };
    case "hardbreak":
      return { is: "break" };
    case "strong_open":
      return { is: "strong", inside: inlines(inside) };
    case "em_open":
      return { is: "em", inside: inlines(inside) };
    case "link_open":
      return { is: "link", href: String(token.attrGet("href")), inside: inlines(inside) };
    default:
      // An entity, &#x202E;, may stand for a character that only shows once the text is read.
      return { is: "text", text: showInvisible(token.content) };
  }
}
