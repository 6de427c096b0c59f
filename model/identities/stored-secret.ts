import { z } from "zod";
import { Instant } from "../instant.ts";
import { SafeName } from "../text.ts";
import type { Kind } from "./kind.ts";

/** Which repositories something of the organisation reaches, and when its value was stored: what every store tells. */
export const storedFacts = {
  visibility: z
    .enum(["all", "private", "selected"])
    .nullable()
    .describe("Which repositories one of the organisation reaches; null at other levels."),
  selected_repositories: z
    .array(SafeName)
    .nullable()
    .describe("Names of the selected repositories; null when not selected or not readable."),
  created_at: Instant.describe("When it was first stored."),
  updated_at: Instant.describe(
    "When a value was last stored; it proves a rewrite, not that the old credential was revoked.",
  ),
};

/** A secret of a store that knows no environments. The value of a secret is never returned and never asked for. */
export const StoredSecretFacts = z.strictObject({
  level: z.enum(["organization", "repository"]).describe("Where the secret is stored."),
  ...storedFacts,
});
type StoredSecretFacts = z.infer<typeof StoredSecretFacts>;

/** What people call the facts of whatever is stored. */
export const storedFactNames = {
  level: { en: "Level", ja: "保存場所の区分" },
  visibility: { en: "Visibility", ja: "公開範囲" },
  selected_repositories: { en: "Selected repositories", ja: "選択されたリポジトリ" },
  created_at: { en: "Created", ja: "作成日時" },
  updated_at: { en: "Value last stored", ja: "値の最終登録日時" },
} as const;

/** How old a stored value is, and what grows old of it. */
export const storedValue = {
  began: ({ created_at }: { created_at: Instant }) => created_at,
  beginning: "stored",
  renewed: ({ updated_at }: { updated_at: Instant }) => updated_at,
  aged: { "secret-value": { en: "The stored value of a secret", ja: "シークレットに保存された値" } },
  agesAs: () => "secret-value",
  renewable: true,
  recordsUse: false,
} as const;

/** What GitHub tells of no secret, whatever its store is; `product` stands before the word for secret. */
export const lacksOfSecret = (article: string, product: string): Kind["lacks"] => ({
  creator: {
    en: `GitHub does not record who stored ${article} ${product} secret.`,
    ja: `GitHubは${product}シークレットを登録した者を記録しない。`,
  },
  expiry: {
    en: `${article === "an" ? "An" : "A"} ${product} secret does not expire on GitHub.`,
    ja: `GitHubの${product}シークレットに有効期限はない。`,
  },
  lastUsed: {
    en: `GitHub records no last use for ${product} secrets.`,
    ja: `GitHubは${product}シークレットの最終使用日時を記録しない。`,
  },
});

/** What every kind of secret has whose store knows no environments; `product` is whose secrets they are. */
export const storedSecret = (article: "a" | "an", product: string) => {
  const one = article === "an" ? "An" : "A";
  return {
    facts: StoredSecretFacts,
    name: { en: `${product} secret`, ja: `${product}シークレット` },
    names: { en: `${product} secrets`, ja: `${product}シークレット` },
    noun: { en: `${one} ${product} secret`, ja: `${product}シークレット` },
    factNames: storedFactNames,
    nulls: { visibility: "does-not-apply" },
    idle: ({ level, visibility }: StoredSecretFacts) => [
      ...(level === "organization" ? [] : (["visibility"] as const)),
      ...(visibility === "selected" ? [] : (["selected_repositories"] as const)),
    ],
    ...storedValue,
    store: product,
    lacks: lacksOfSecret(article, product),
    fileName: (name: string) => name,
    spokenOf: {
      en: new RegExp(`\\b${product} secrets?\\b`, "i"),
      ja: new RegExp(`${product}の?シークレット`),
    },
  } as const;
};
