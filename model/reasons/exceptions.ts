import { says } from "./reason.ts";

/** Why there is nothing to ask of the register of exceptions. */
export const exceptionReasons = {
  "no-exception-open": says({}, () => ({
    en: "No exception is open.",
    ja: "終了していない例外はない。",
  })),
};
