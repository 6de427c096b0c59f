import type { ReviewLine } from "./line.ts";

/** What tells a line from the others of its review: one of the population, or one that came up later for the same identity. */
export const lineName = ({ uid, off_cycle: off }: Pick<ReviewLine, "uid" | "off_cycle">): string =>
  `${uid} ${off?.commit ?? ""}`;
