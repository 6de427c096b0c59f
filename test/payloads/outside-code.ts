/** A Markdown text with each code span replaced by `mark`: a run of backticks up to the next run as long. */
export function outsideCode(text: string, mark = ""): string {
  const runs = [...text.matchAll(/`+/g)].map((run) => ({ from: run.index, length: run[0].length }));
  let outside = "";
  let end = 0;
  for (const [index, { from, length }] of runs.entries()) {
    if (from < end) continue;
    const close = runs.find((run, later) => later > index && run.length === length);
    outside += `${text.slice(end, from)}${close === undefined ? text.slice(from, from + length) : mark}`;
    end = close === undefined ? from + length : close.from + length;
  }
  return outside + text.slice(end);
}
