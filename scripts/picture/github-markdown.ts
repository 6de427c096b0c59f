import type { Inline } from "../../site/view/inline.ts";
import type { Block } from "../../site/view/markdown.ts";

/** Text as HTML holds it. */
export const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

const runs = (inside: readonly Inline[]): string => inside.map(run).join("");

function run(inline: Inline): string {
  switch (inline.is) {
    case "text":
      return escape(inline.text);
    case "code":
      return `<code>${escape(inline.text)}</code>`;
    case "break":
      return "<br>";
    case "strong":
      return `<b>${runs(inline.inside)}</b>`;
    case "em":
      return `<em>${runs(inline.inside)}</em>`;
    case "link":
      return `<a>${runs(inline.inside)}</a>`;
    default:
      return inline satisfies never;
  }
}

/** One block as GitHub lays it out, about. */
export function block(item: Block): string {
  switch (item.is) {
    case "heading":
      return `<h${item.level}>${runs(item.inside)}</h${item.level}>`;
    case "paragraph":
      return item.bare ? runs(item.inside) : `<p>${runs(item.inside)}</p>`;
    case "list":
      return `<ul>${item.items.map((entry) => `<li>${entry.map(block).join("")}</li>`).join("")}</ul>`;
    case "rule":
      return "<hr>";
    case "code":
      return `<pre>${escape(item.text)}</pre>`;
    case "quote":
      return `<blockquote>${item.blocks.map(block).join("")}</blockquote>`;
    case "table": {
      const row = (tag: string, cells: readonly (readonly Inline[])[]) =>
        `<tr>${cells.map((cell) => `<${tag}>${runs(cell)}</${tag}>`).join("")}</tr>`;
      return `<table>${row("th", item.head)}${item.rows.map((cells) => row("td", cells)).join("")}</table>`;
    }
    default:
      return item satisfies never;
  }
}

/** How GitHub sets Markdown, about. */
export const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; padding: 28px 32px; font: 14px/1.55 system-ui, "Liberation Sans", sans-serif; color: #1f2328; background: #fff }
  header h1 { font-size: 22px; font-weight: 500; line-height: 1.3; margin: 0 0 8px }
  header h1 span, header p { color: #59636e }
  header p { margin: 0 0 16px }
  .open { background: #1f883d; color: #fff; border-radius: 99px; padding: 4px 12px; font-weight: 600; margin-right: 8px }
  .label { border: 1px solid #d1d9e0; border-radius: 99px; padding: 1px 8px; margin-left: 6px }
  article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 4px 18px 12px }
  article h2 { font-size: 18px; border-bottom: 1px solid #d1d9e0; padding-bottom: 5px; margin: 18px 0 10px }
  article h3 { font-size: 15px; margin: 16px 0 6px }
  p { margin: 8px 0 } ul { padding-left: 22px; margin: 6px 0 } li { margin: 3px 0 }
  code { background: #eff1f3; border-radius: 5px; padding: 1px 5px; font: 12px "Liberation Mono", monospace }
  a { color: #0969da } a code { color: inherit }
  table { border-collapse: collapse } th, td { border: 1px solid #d1d9e0; padding: 4px 10px; text-align: left }
`;
