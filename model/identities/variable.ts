import { z } from "zod";
import { Id, SafeName, Text } from "../text.ts";
import { defineKind } from "./kind.ts";
import { storedFactNames, storedFacts, storedValue } from "./stored-secret.ts";

/** An Actions variable that looks like a credential: where it is and why it looks so, never its value. */
export const VariableFacts = z.strictObject({
  level: z.enum(["organization", "repository", "environment"]).describe("Where the variable is stored."),
  environment: Text.nullable().describe("Name of the environment, for a variable of that level."),
  environment_id: Id.nullable().describe("Id of the environment, for a variable of that level."),
  ...storedFacts,
  recognised_by: z
    .enum(["shape", "name"])
    .describe("Whether its value has the form of a credential, or only its name speaks of one."),
  looks_like: SafeName.describe(
    "The rule whose form the value has, or the word in the name; never the value.",
  ),
});

export const variable = defineKind({
  kind: "variable",
  facts: VariableFacts,
  name: { en: "Variable that looks like a credential", ja: "資格情報とみられる変数" },
  names: { en: "Variables that look like a credential", ja: "資格情報とみられる変数" },
  noun: { en: "A variable that looks like a credential", ja: "資格情報とみられる変数" },
  factNames: {
    ...storedFactNames,
    environment: { en: "Environment", ja: "環境" },
    environment_id: { en: "Environment id", ja: "環境ID" },
    recognised_by: { en: "Recognised by", ja: "認識の根拠" },
    looks_like: { en: "Looks like", ja: "該当する形式又は語" },
  },
  nulls: { environment: "none", environment_id: "none", visibility: "does-not-apply" },
  idle: ({ level, visibility }) => [
    ...(level === "environment" ? [] : (["environment", "environment_id"] as const)),
    ...(level === "organization" ? [] : (["visibility"] as const)),
    ...(visibility === "selected" ? [] : (["selected_repositories"] as const)),
  ],
  ...storedValue,
  aged: { "variable-value": { en: "The stored value of a variable", ja: "変数に保存された値" } },
  agesAs: () => "variable-value",
  lacks: {
    creator: {
      en: "GitHub does not record who stored a variable.",
      ja: "GitHubは変数を登録した者を記録しない。",
    },
    expiry: { en: "A variable does not expire on GitHub.", ja: "GitHubの変数に有効期限はない。" },
    lastUsed: {
      en: "GitHub records no last use for variables.",
      ja: "GitHubは変数の最終使用日時を記録しない。",
    },
  },
  fileName: (name, { environment_id: environment }) =>
    environment === null ? name : `environment-${environment}.${name}`,
  spokenOf: { en: /\bvariables?\b/i, ja: /変数/ },
});
