/** One form that credentials of an issuer have. */
interface Shape {
  /** Name of the rule, `github-token`. */
  id: string;
  /** Bounded, and unambiguous from its first characters on, so that nobody's text makes it slow. */
  pattern: RegExp;
}

const shape = <const Id extends string>(id: Id, pattern: RegExp): Shape & { id: Id } => ({ id, pattern });

/**
 * Forms that their issuers made to be recognised. Those of GitHub:
 * https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 * An installation token may be long and hold a JSON Web Token, so that none is recognised by its length.
 */
const SHAPES = [
  shape("github-token", /\bgh[pousr]_[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/),
  shape("github-token", /\bghs_\d{1,20}_eyJ[\w-]{8,4096}\.[\w-]{8,8192}\.[\w-]{8,2048}(?![\w-])/),
  shape("github-fine-grained-token", /\bgithub_pat_[A-Za-z0-9]{20,30}_[A-Za-z0-9]{50,80}\b/),
  shape("aws-access-key", /(?<![A-Za-z0-9])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Za-z0-9])/),
  shape("private-key", /-----BEGIN (?:[A-Z0-9]{2,10} )?(?:[A-Z0-9]{2,10} )?PRIVATE KEY(?: BLOCK)?-----/),
  shape("slack-token", /(?<![A-Za-z0-9])(?:xox[abeoprs]|xapp)-[A-Za-z0-9-]{16,255}(?![A-Za-z0-9])/),
  shape("slack-webhook", /hooks\.slack\.com\/services\/T[A-Z0-9]{6,14}\/B[A-Z0-9]{6,14}\/[A-Za-z0-9]{20,30}/),
  shape("google-api-key", /(?<![\w-])AIza[\w-]{35}(?![\w-])/),
  shape("google-client-secret", /(?<![\w-])GOCSPX-[\w-]{20,40}(?![\w-])/),
  shape("npm-token", /\bnpm_[A-Za-z0-9]{36}\b/),
  shape("pypi-token", /\bpypi-AgEI[\w-]{50,1000}(?![\w-])/),
  shape("stripe-key", /\b(?:sk|rk)_live_[A-Za-z0-9]{16,255}\b/),
  shape("sendgrid-key", /(?<![\w-])SG\.[\w-]{16,32}\.[\w-]{32,64}(?![\w-])/),
  shape("gitlab-token", /(?<![\w-])glpat-[\w-]{20,64}(?![\w-])/),
  shape("docker-token", /(?<![\w-])dckr_pat_[\w-]{20,64}(?![\w-])/),
  shape("vault-token", /(?<![\w.])hv[sb]\.[\w-]{24,300}(?![\w-])/),
  shape("model-api-key", /(?<![\w-])sk-(?:proj|ant|svcacct)-[\w-]{20,300}(?![\w-])/),
  shape("json-web-token", /(?<![\w-])eyJ[\w-]{8,4096}\.eyJ[\w-]{8,8192}\.[\w-]{16,2048}(?![\w-])/),
  // Not what only holds the room for a password: `$DB_PASSWORD`, `<password>`, `{password}`, `***`.
  shape(
    "password-in-address",
    /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>]{0,64}:[^\s:@/"'<>${}*%][^\s:@/"'<>{}]{2,128}@[a-z0-9[]/i,
  ),
  shape(
    "credential-in-address",
    /(?<![a-z0-9+.-])https?:\/\/[^\s"'<>?#]{1,512}\?(?:[^\s"'<>#&]{0,256}&){0,16}(?:api[_-]?key|access[_-]?token|auth[_-]?token|token|client[_-]?secret|secret|password|sig)=[^\s"'<>&#${}*%][^\s"'<>&#${}*]{7,512}/i,
  ),
  shape(
    "password-in-connection-string",
    /;[ \t]?(?:password|pwd|accountkey|sharedaccesskey)[ \t]?=[ \t]?[^\s;"'<>${}*%][^\s;"'<>{}]{5,255}/i,
  ),
] as const;

/** What merely looks random; it counts only under a name that speaks for it. */
export const RANDOM = "random-text";

type ShapeId = (typeof SHAPES)[number]["id"];

/** The rule whose form a part of a text has; null for none. Never what was found. */
export const shapeIn = (text: string): ShapeId | null =>
  SHAPES.find(({ pattern }) => pattern.test(text))?.id ?? null;
