import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksLike } from "./looks-like.ts";
import { shapeIn } from "./shapes.ts";
import { wordIn } from "./words.ts";

// Put together here, so that no file of this repository holds anything that has the form of a credential.
const text = (...parts: readonly string[]) => parts.join("");
const many = (count: number, of = "aB3dE5gH7j") => of.repeat(Math.ceil(count / of.length)).slice(0, count);
const jwt = text("eyJ", many(30), ".", "eyJ", many(60), ".", many(43));

describe("a shape", () => {
  test.each([
    ["github-token", text("gh", "p_", many(36))],
    ["github-token", text("gh", "s_", many(36))],
    ["github-token", text("gh", "s_", "1234567_", jwt)],
    ["github-fine-grained-token", text("github", "_pat_", many(22), "_", many(59))],
    ["aws-access-key", text("AK", "IA", many(16, "ABCDEFGH234567QR"))],
    ["aws-access-key", text("AS", "IA", many(16, "ABCDEFGH234567QR"))],
    ["private-key", text("-----BEGIN ", "PRIVATE KEY-----\nMIIE")],
    ["private-key", text("-----BEGIN ", "OPENSSH PRIVATE KEY-----\\nb3Bl")],
    ["private-key", text("-----BEGIN PGP ", "PRIVATE KEY BLOCK-----")],
    ["private-key", text('{"private_key":"-----BEGIN ', "RSA PRIVATE KEY-----\\nMIIE")],
    ["slack-token", text("xox", "b-123456789012-", many(24))],
    ["slack-webhook", text("https://hooks.slack.com/services/", "T0000000A/B0000000A/", many(24))],
    ["google-api-key", text("AI", "za", many(35))],
    ["google-client-secret", text("GOC", "SPX-", many(28))],
    ["npm-token", text("npm", "_", many(36))],
    ["pypi-token", text("pypi-", "AgEI", many(80))],
    ["stripe-key", text("sk", "_live_", many(24))],
    ["sendgrid-key", text("S", "G.", many(22), ".", many(43))],
    ["gitlab-token", text("gl", "pat-", many(20))],
    ["docker-token", text("dckr", "_pat_", many(27))],
    ["vault-token", text("hv", "s.", many(40))],
    ["model-api-key", text("sk-", "proj-", many(48))],
    ["json-web-token", jwt],
    ["json-web-token", `Bearer ${jwt}`],
    ["password-in-address", text("postgres://app", ":", "correct-horse", "@", "db.example.com/ledger")],
    ["password-in-address", text("redis://", ":", "correct-horse", "@", "cache")],
    ["credential-in-address", text("https://api.example.com/v1?page=2&", "api_key=", many(20))],
    ["credential-in-address", text("https://x.example/hook?", "token=", many(12))],
    ["password-in-connection-string", text("Server=db;User=app;", "Password=", "correct-horse;")],
    ["password-in-connection-string", text("DefaultEndpointsProtocol=https;", "AccountKey=", many(44))],
  ])("%s is recognised, also between other text", (id, value) => {
    expect(shapeIn(value)).toBe(id);
    expect(shapeIn(`key: ${value} # of the registry`)).toBe(id);
    expect(looksLike("ANYTHING", value)).toEqual({ by: "shape", as: id });
  });

  test.each([
    ["a word", "production"],
    ["an address", "https://api.example.com/v1?page=2"],
    ["an address with a user and no password", "https://app@example.com"],
    ["the room for a key in an address", "https://api.example.com/v1?api_key=${API_KEY}"],
    ["an address whose parameter only names a key", "https://api.example.com/v1?api_key_id=1234567890"],
    ["an address with a port", "https://example.com:8443/a@b"],
    ["the room for a password", text("postgres://app", ":", "$DB_PASSWORD", "@", "db/ledger")],
    ["the room for a password in brackets", text("postgres://app", ":", "<password>", "@", "db/ledger")],
    ["a public key", text("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA", many(40))],
    ["the begin of a public key", "-----BEGIN PUBLIC KEY-----"],
    ["the begin of a certificate", "-----BEGIN CERTIFICATE-----"],
    ["a digest", `sha256:${"0123456789abcdef".repeat(4)}`],
    ["a UUID", "123e4567-e89b-12d3-a456-426614174000"],
    ["an account number", "123456789012"],
    ["a role", "arn:aws:iam::123456789012:role/deploy"],
    ["a prefix alone", "ghp_"],
    ["a word that begins alike", text("xgh", "p_", many(36))],
    ["a test key of a payment provider", text("sk", "_test_", many(24))],
    ["two parts of a token", text("eyJ", many(30), ".eyJ", many(30))],
    ["a sentence about passwords", "The password=required option; see the manual."],
  ])("%s has none", (_, value) => {
    expect(shapeIn(value)).toBeNull();
    expect(looksLike("ANYTHING", value)).toBeNull();
  });

  test("no text of a stranger keeps a rule busy, whatever it repeats", () => {
    const parts = [
      "a",
      "a:",
      "://",
      "eyJ",
      "eyJa.",
      "-----BEGIN A",
      ";pwd=",
      "AKIA",
      "x.",
      "gh",
      "_",
      "@",
      "://a:b",
    ];
    // An expression that goes back over what it read would not come to an end over any of these.
    for (const part of parts)
      expect(looksLike("TOKEN", part.repeat(Math.ceil(65_536 / part.length)))?.by).toBe("name");
  });
});

describe("a name", () => {
  test.each([
    ["NPM_TOKEN", "TOKEN"],
    ["npm-token", "TOKEN"],
    ["npmToken", "TOKEN"],
    ["TOKEN_PROD", "TOKEN"],
    ["TOKEN2", null],
    ["TOKEN_2", "TOKEN"],
    ["DB_PASSWORD", "PASSWORD"],
    ["MYSQL_PASS", "PASS"],
    ["DEPLOY_SSH_KEY", "SSH_KEY"],
    ["APP_KEY", "APP_KEY"],
    ["SESSION_JWT", "JWT"],
    ["BEARER", "BEARER"],
    ["JWT_ISSUER", null],
    ["BYPASS", null],
    ["dbPassword", "PASSWORD"],
    ["CLIENT_SECRET", "SECRET"],
    ["AWS_SECRET_ACCESS_KEY", "SECRET"],
    ["AWS_ACCESS_KEY", "ACCESS_KEY"],
    ["STRIPE_API_KEY", "API_KEY"],
    ["STRIPE_APIKEY", "APIKEY"],
    ["APP_PRIVATE_KEY", "PRIVATE_KEY"],
    ["GH_PAT", "PAT"],
    ["GOOGLE_CREDENTIALS", "CREDENTIALS"],
    ["DB_CONNECTION_STRING", "CONNECTION_STRING"],
    ["TOKEN_URL", null],
    ["TOKEN_ENDPOINT", null],
    ["TOKEN_TTL_SECONDS", null],
    ["SECRET_NAME", null],
    ["SECRET_MANAGER_PROJECT", null],
    ["PASSWORD_FILE", null],
    ["PASSWORD_POLICY", null],
    ["API_KEY_ID", null],
    ["AWS_ACCESS_KEY_ID", null],
    ["AWS_SECRET_ARN", null],
    ["PUBLIC_API_KEY", null],
    ["MAX_TOKENS", null],
    ["MAX_TOKEN", null],
    ["TOKENIZER", null],
    ["SECRETARY", null],
    ["PATH", null],
    ["PATCH_LEVEL", null],
    ["KEYBOARD", null],
    ["CACHE_KEY", null],
    ["KEY", null],
    ["COMPASS", null],
    ["", null],
  ])("%s speaks of a credential by %j", (name, word) => {
    expect(wordIn(name)).toBe(word);
  });

  test.each([
    ["a switch", "true"],
    ["a number", "90"],
    ["nothing", ""],
    ["where it is kept", "op://vault/item/field"],
    ["an address", "https://login.example.com/oauth"],
    ["a name in a store", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db"],
    ["a path", "/run/secrets/token"],
  ])("counts for nothing over %s", (_, value) => {
    expect(looksLike("NPM_TOKEN", value)).toBeNull();
  });

  test("alone says what word it was", () => {
    expect(looksLike("DB_PASSWORD", "correct horse battery staple")).toEqual({ by: "name", as: "PASSWORD" });
  });

  test("over what looks random is more than a name, and what looks random is nothing without one", () => {
    const random = "q8Zt3LwXv7RkYp2MnB5cHs9dJf4G";
    expect(looksLike("NPM_TOKEN", random)).toEqual({ by: "shape", as: "random-text" });
    expect(looksLike("IMAGE", random)).toBeNull();
    expect(looksLike("NPM_TOKEN", "changemechangemechangeme")).toEqual({ by: "name", as: "TOKEN" });
    expect(looksLike("NPM_TOKEN", "0123456789abcdef".repeat(4))).toEqual({ by: "name", as: "TOKEN" });
  });
});

test("an answer never holds the value", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12 }), (value) => {
      const found = looksLike("NPM_TOKEN", value);
      return found === null || !JSON.stringify(found).includes(value);
    }),
    { seed: 1, numRuns: 200 },
  );
});
