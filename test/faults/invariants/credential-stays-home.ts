import type { Invariant } from "../observation.ts";

/** P6: nothing but GitHub is asked, whatever a redirect says. */
export const credentialStaysHome: Invariant = ({ reached }) =>
  reached.map((request) => `Another server than GitHub was asked: ${request}.`);
