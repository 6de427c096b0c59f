import { defineKind } from "./kind.ts";
import { storedSecret } from "./stored-secret.ts";

/** A secret that the Copilot coding agent is given. */
export const agentsSecret = defineKind({ kind: "agents-secret", ...storedSecret("an", "Agents") });
