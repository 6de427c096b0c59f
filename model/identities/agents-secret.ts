import { defineKind } from "./kind.ts";
import { secretOf } from "./stored-secret.ts";

/** A secret that the Copilot coding agent is given. */
export const agentsSecret = defineKind({ kind: "agents-secret", ...secretOf("an", "Agents") });
