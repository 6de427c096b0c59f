/** Elements whose text is quoted, shown as code, struck out or not shown, wherever they stand. */
const BLOCKS = ["blockquote", "details", "pre", "script", "style", "template", "textarea", "title", "xmp"];
const INLINE = ["code", "del", "kbd", "q", "s", "samp", "strike", "summary", "tt", "var"];
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:[\s/][^<>]{0,1000})?>/iy;

/** A run of signs that is longer than a line of anything is none that a person wrote. */
const LONGEST_RUN = 200;

/** What of a text is not its author's own words to be read. */
export interface Spans {
  /** From and to of what readers see as code, as struck out, or within an element of that sort. */
  hidden: [number, number][];
  /** From and to of comments, which no reader sees. */
  comments: [number, number][];
  /** The elements that are open at its end, outermost first. */
  open: string[];
}

/** Runs of one sign, by their length, so that the next of a length is found without looking at all others again. */
function runsIn(text: string, sign: "`" | "~"): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { index, 0: run } of text.matchAll(sign === "`" ? /`+/g : /~+/g))
    runs
      .set(run.length, runs.get(run.length) ?? [])
      .get(run.length)
      ?.push(index);
  return runs;
}

/** The runs of a text, each asked for from left to right. */
function follower(text: string, sign: "`" | "~"): (length: number, from: number) => number | null {
  const runs = runsIn(text, sign);
  const next = new Map<number, number>();
  return (length, from) => {
    const found = runs.get(length) ?? [];
    let at = next.get(length) ?? 0;
    while ((found[at] ?? Infinity) < from) at += 1;
    next.set(length, at);
    return found[at] ?? null;
  };
}

/** Whether signs stand around words, and not beside a space. */
const isAround = (text: string, [from, to]: [number, number]): boolean =>
  to > from && /\S/.test(text.charAt(from)) && /\S/.test(text.charAt(to - 1));

/** Looks once through a paragraph, or through a block of HTML, which has tags and comments alone. */
export function spansIn(
  text: string,
  { open: before, isHtml }: { open: readonly string[]; isHtml: boolean },
): Spans {
  const spans: Spans = { hidden: [], comments: [], open: [...before] };
  const code = follower(text, "`");
  const struck = follower(text, "~");
  /** Where the run stands that ends what was last struck out. */
  let closed = -1;
  let since = spans.open.length > 0 ? -1 : null;
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    const run = isHtml ? "" : (/^(?:`+|~+)/.exec(text.slice(at, at + LONGEST_RUN))?.[0] ?? "");
    if (sign === "\\" && !isHtml) at += 2;
    else if (sign === "`" && run !== "") {
      const end = code(run.length, at + run.length);
      if (end !== null) spans.hidden.push([at, end + run.length]);
      // What is code holds nothing else.
      at = (end ?? at) + run.length;
    } else if (run !== "") {
      const end = at === closed || run.length > 2 ? null : struck(run.length, at + run.length);
      if (end !== null && isAround(text, [at + run.length, end])) {
        spans.hidden.push([at, end + run.length]);
        closed = end;
      }
      at += run.length;
    } else if (sign === "<" && text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at + 4);
      if (end !== -1) spans.comments.push([at, end + 3]);
      at = end === -1 ? text.length : end + 3;
    } else if (sign === "<") {
      TAG.lastIndex = at;
      const tag = TAG.exec(text);
      if (tag !== null) opened(spans.open, tag[2]?.toLowerCase() ?? "", tag[1] === "/");
      if (since === null && spans.open.length > 0) since = at;
      if (since !== null && spans.open.length === 0) {
        spans.hidden.push([since, at]);
        since = null;
      }
      at += tag?.[0].length ?? 1;
    } else at += 1;
  }
  if (since !== null) spans.hidden.push([since, text.length]);
  // A paragraph ends what is open in it, unless that is a block of its own.
  if (!isHtml) spans.open = spans.open.filter((name, at) => at < before.length || BLOCKS.includes(name));
  return spans;
}

function opened(open: string[], name: string, isEnd: boolean): void {
  if (!BLOCKS.includes(name) && !INLINE.includes(name)) return;
  if (!isEnd) open.push(name);
  else if (open.includes(name)) open.length = open.lastIndexOf(name);
}
