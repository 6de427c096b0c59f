import { defineKind } from "./kind.ts";
import { storedSecret } from "./stored-secret.ts";

/** A secret that people are given in their codespaces. */
export const codespacesSecret = defineKind({ kind: "codespaces-secret", ...storedSecret("a", "Codespaces") });
