import type { Judge } from "../observation.ts";

/** P6: nothing but GitHub is asked, whatever a redirect says. */
export const credentialStaysHome: Judge = ({ reached }) =>
  reached.map((request) => `Another server than GitHub was asked: ${request}.`);
