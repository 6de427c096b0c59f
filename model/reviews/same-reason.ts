/** A reason as it is compared: width, case and white space make no other reason of it. */
export const comparedReason = (rationale: string): string =>
  rationale.normalize("NFKC").toLowerCase().split(/\s+/u).join(" ").trim();
