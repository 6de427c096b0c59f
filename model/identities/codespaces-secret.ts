import { defineKind } from "./kind.ts";
import { secretOf } from "./stored-secret.ts";

/** A secret that people are given in their codespaces. */
export const codespacesSecret = defineKind({ kind: "codespaces-secret", ...secretOf("a", "Codespaces") });
