/** Words that say of a value that it opens something, alone or together; each as one stands in a name. */
const WORDS: readonly (readonly string[])[] = [
  ["TOKEN"],
  ["PAT"],
  ["SECRET"],
  ["PASSWORD"],
  ["PASSWD"],
  ["PASS"],
  ["PASSPHRASE"],
  ["PWD"],
  ["CREDENTIAL"],
  ["CREDENTIALS"],
  ["APIKEY"],
  ["API", "KEY"],
  ["PRIVATE", "KEY"],
  ["ACCESS", "KEY"],
  ["APP", "KEY"],
  ["SSH", "KEY"],
  ["JWT"],
  ["BEARER"],
  ["ACCOUNT", "KEY"],
  ["AUTH", "KEY"],
  ["ENCRYPTION", "KEY"],
  ["LICENSE", "KEY"],
  ["SIGNING", "KEY"],
  ["CONNECTION", "STRING"],
];

/** Words that, after one of those, say that it is about the credential and not the credential: where it is, how long it lasts. */
const ABOUT = new Set(
  (
    "ALGORITHM ALIAS ARN AUDIENCE COUNT DAYS DIR DURATION ENABLED ENDPOINT ENV EXPIRY EXPIRES FILE FILENAME FINGERPRINT FOLDER " +
    "FORMAT HEADER HOST HOURS ID IDENTIFIER ISSUER KEYVAULT LABEL LENGTH LIFETIME LIMIT LOCATION MANAGER MINUTES MODE NAME " +
    "NAMES OWNER PATH POLICY PREFIX PROVIDER PUBLIC REF REGION ROLE ROTATION SCANNING SCOPE SCOPES SECONDS SERVICE SOURCE " +
    "STORE SUFFIX THUMBPRINT TIMEOUT TTL TYPE URI URL USER USERNAME VAULT VERSION"
  ).split(" "),
);

/** Words that, before one, say that it may be known: whoever made the pair gives this half away. */
const KNOWN_TO_ALL = new Set(["PUBLIC", "PUBLISHABLE", "MAX", "MIN", "NO", "WITHOUT"]);

/** `dbPassword`, `db-password` and `DB_PASSWORD` are the same words. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .split(/[^A-Z\d]/)
    .filter((word) => word !== "")
    .slice(0, 40);

/** What in a name says that a credential is kept under it, as words with underscores between; null for nothing. */
export function wordIn(name: string): string | null {
  const words = wordsOf(name);
  for (const [at] of words.entries()) {
    const found = WORDS.find((one) => one.every((word, index) => words[at + index] === word));
    if (found === undefined) continue;
    const after = words.slice(at + found.length);
    if (KNOWN_TO_ALL.has(words[at - 1] ?? "") || after.some((word) => ABOUT.has(word))) continue;
    return found.join("_");
  }
  return null;
}
