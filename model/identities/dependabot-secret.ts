import { defineKind } from "./kind.ts";
import { secretOf } from "./stored-secret.ts";

/** A secret that Dependabot, and whatever runs because of it, is given. */
export const dependabotSecret = defineKind({ kind: "dependabot-secret", ...secretOf("a", "Dependabot") });
