import { sentences } from "./reason.ts";

/** Why there is nothing to ask of the register of exceptions. */
export const exceptionReasons = {
  "no-exception-open": sentences({}, () => ({
    en: "No exception is open.",
    ja: "終了していない例外はない。",
  })),
};
