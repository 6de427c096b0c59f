import { type Rule, STATED } from "../facts.ts";

/** What a document says that somebody decided, somebody with the authority must have decided. */
export const statedWithAuthority: Rule = ({ faults: [fault] }) =>
  fault === undefined ? STATED : { result: "broken", ...fault };
