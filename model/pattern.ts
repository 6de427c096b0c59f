/** True when a name fits a pattern in which `*` stands for any run of characters; case as GitHub treats names. */
export function matches(pattern: string, name: string): boolean {
  const parts = pattern.toLowerCase().split("*");
  const subject = name.toLowerCase();
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return subject === first;
  const last = rest.pop() ?? "";
  if (!subject.startsWith(first) || subject.length < first.length + last.length || !subject.endsWith(last))
    return false;
  // Walks from part to part, so that no pattern can make it backtrack.
  let from = first.length;
  for (const part of rest) {
    const found = subject.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from <= subject.length - last.length;
}
