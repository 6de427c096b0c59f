import { defineKind } from "./kind.ts";
import { storedSecret } from "./stored-secret.ts";

/** A secret that Dependabot, and whatever runs because of it, is given. */
export const dependabotSecret = defineKind({ kind: "dependabot-secret", ...storedSecret("a", "Dependabot") });
