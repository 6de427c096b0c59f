import { answerOf, type Comparison, type GitHubAnswer } from "../answer.ts";

/** Every tag of a certification is the same object on GitHub as in the clone. */
export const tags: Comparison = async ({ head, tags: own }, github) => {
  const told = await github.tags();
  const about = (tag: string, commit: string | null) =>
    ({ question: "tags", about: tag, commit: commit ?? head }) as const;
  if (!told.told) {
    const asked = own.length > 0 ? own : [{ name: "certified/", commit: null }];
    return asked.map(({ name, commit }) => answerOf(about(name, commit), [{ notTold: told.why }]));
  }
  const here = own.map(({ name: tag, commit, object: recorded }): GitHubAnswer => {
    const found = told.data.get(tag);
    if (found === recorded) return answerOf(about(tag, commit), []);
    return answerOf(about(tag, commit), [
      found === undefined
        ? { differs: { reason: "tag-not-there", with: { tag } } }
        : { differs: { reason: "tag-is-another", with: { tag, recorded, told: found } } },
    ]);
  });
  // A clone may be older than a tag, or have been made without tags: that is no fault of the evidence.
  const known = new Set(own.map(({ name }) => name));
  const there = [...told.data.keys()]
    .filter((tag) => !known.has(tag))
    .map((tag) => answerOf(about(tag, null), [{ notTold: { reason: "tag-not-in-clone", with: { tag } } }]));
  return [...here, ...there];
};
