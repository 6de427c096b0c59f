/** A run of text, marked where it is what two texts do not share. */
export interface Marked {
  text: string;
  differs: boolean;
}

/** Words, numbers, single Japanese characters and what stands between them. */
const PARTS = /[A-Za-z]+|[0-9０-９]+|\s+|\S/gu;

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Longest texts that are compared word by word; longer ones are marked from the first difference to the last. */
const LIMIT = 400;

/** Both texts with what they do not share marked: by the longest common sequence of words. */
export function markDifference(left: string, right: string): readonly [Marked[], Marked[]] {
  // That two digests differ in most letters says nothing.
  if (DIGEST.test(left) || DIGEST.test(right))
    return [[{ text: left, differs: left !== right }], [{ text: right, differs: left !== right }]];
  const [a, b] = [left.match(PARTS) ?? [], right.match(PARTS) ?? []];
  if (a.length > LIMIT || b.length > LIMIT) return [byEnds(a, b), byEnds(b, a)];
  // lengths[i][j]: length of the longest common sequence of a from i on and b from j on.
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const marked: readonly [Marked[], Marked[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(marked[0], a[i], false);
      push(marked[1], b[j], false);
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      push(marked[0], a[i], true);
      i += 1;
    } else {
      push(marked[1], b[j], true);
      j += 1;
    }
  }
  return marked;
}

function byEnds(own: readonly string[], other: readonly string[]): Marked[] {
  let start = 0;
  while (start < own.length && own[start] === other[start]) start += 1;
  let end = 0;
  while (end < own.length - start && end < other.length - start && own.at(-1 - end) === other.at(-1 - end))
    end += 1;
  const marked: Marked[] = [];
  push(marked, own.slice(0, start).join(""), false);
  push(marked, own.slice(start, own.length - end).join(""), true);
  push(marked, own.slice(own.length - end).join(""), false);
  return marked;
}

function push(marked: Marked[], text: string | undefined, differs: boolean): void {
  if (text === undefined || text === "") return;
  const last = marked.at(-1);
  if (last?.differs === differs) last.text += text;
  else marked.push({ text, differs });
}
