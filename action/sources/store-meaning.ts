import type { Source } from "./source.ts";

/** What the answers of GitHub mean of a store, one of whose things is called so. */
interface Meanings {
  organization: Pick<Source, "unit" | "meaning">;
  repository: Pick<Source, "unit" | "meaning">;
}

/** How a list of the organisation, and one of a repository, are told apart from a refusal: alike for every store. */
export const meaningsOf = (
  one: "secret" | "variable",
  refused = "403 means that the permission is missing.",
): Meanings => {
  const empty = `An empty list with a total count of 0 means no ${one}, provided the permission is granted.`;
  return {
    organization: {
      unit: `the list of ${one}s, and the repositories of each identity among them that is shared with selected ones`,
      meaning: {
        refused,
        notFound: `404 means that it is not offered here where the permission is held, and is a refusal where that is not known; for one ${one} it means that it was deleted meanwhile.`,
        empty,
      },
    },
    repository: {
      unit: `the ${one}s of one repository, one request each; of all repositories where the permission is known to be missing, and then none`,
      meaning: {
        refused: "403 means that the permission is missing for this repository.",
        notFound:
          "404 is a refusal while the repository answers by its id, and a disappearance when it does not; where the organisation's list is not offered either, it is not offered here.",
        empty,
      },
    },
  };
};
