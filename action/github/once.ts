/** Answers by what they are about, so that nothing is asked twice in a run. */
export function once<About, T>(ask: (about: About) => Promise<T>): (about: About) => Promise<T> {
  const known = new Map<About, Promise<T>>();
  return (about) => {
    const answer = known.get(about) ?? ask(about);
    known.set(about, answer);
    return answer;
  };
}
