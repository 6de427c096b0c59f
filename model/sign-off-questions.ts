/** What GitHub is asked about a merge that it does not show to everybody, or not at once. */
export const ASKED_OF_GITHUB = ["pushes-to-the-branch", "pushes-to-base", "rule-suites"] as const;
