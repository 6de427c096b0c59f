import { z } from "zod";
import { Id, Text } from "../text.ts";
import { defineKind } from "./kind.ts";
import { lacksOfSecret, storedFactNames, storedFacts, storedValue } from "./stored-secret.ts";

/** GitHub's answers for Actions secrets; the value of a secret is never returned and never asked for. */
export const ActionsSecretFacts = z.strictObject({
  level: z.enum(["organization", "repository", "environment"]).describe("Where the secret is stored."),
  environment: Text.nullable().describe("Name of the environment, for a secret of that level."),
  environment_id: Id.nullable().describe("Id of the environment, for a secret of that level."),
  ...storedFacts,
});

export const actionsSecret = defineKind({
  kind: "actions-secret",
  facts: ActionsSecretFacts,
  name: { en: "Actions secret", ja: "Actionsシークレット" },
  names: { en: "Actions secrets", ja: "Actionsシークレット" },
  noun: { en: "A secret", ja: "シークレット" },
  factNames: {
    ...storedFactNames,
    environment: { en: "Environment", ja: "環境" },
    environment_id: { en: "Environment id", ja: "環境ID" },
  },
  nulls: { environment: "none", environment_id: "none", visibility: "does-not-apply" },
  idle: ({ level, visibility }) => [
    ...(level === "environment" ? [] : (["environment", "environment_id"] as const)),
    ...(level === "organization" ? [] : (["visibility"] as const)),
    ...(visibility === "selected" ? [] : (["selected_repositories"] as const)),
  ],
  ...storedValue,
  store: "Actions",
  lacks: lacksOfSecret("an", "Actions"),
  fileName: (name, { environment_id: environment }) =>
    environment === null ? name : `environment-${environment}.${name}`,
  spokenOf: {
    en: /(?<!\b(?:agents|codespaces|dependabot) )\b(?:actions )?secrets?\b/i,
    ja: /(?<!(?:Agents|Codespaces|Dependabot)の?)シークレット/,
  },
});
