/** Names under which credentials are kept. */
const NAME =
  /pass(?:word|wd|phrase)?\b|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credential|authorization/i;

/** Texts that only stand in for one. */
const STAND_IN =
  /^(?:<.*>|\[.*\]|(?:your|my|some|example|changeme|change-me|placeholder|dummy|todo|none|null|true|false|x{3,})\b.*|[x*.]+)$/is;

/** A number, an address or a path: where a credential is kept, or how many there may be. */
const ELSEWHERE = /^(?:\d+$|https?:\/\/|[./~]|[A-Za-z]:\\)/;

/** The beginnings by which providers mark what they issue. */
const PREFIX =
  /(?:^|[^A-Za-z0-9])(?:gh[opsu]_[A-Za-z0-9]{20}|github_pat_\w{20}|glpat-[\w-]{16}|xox[abprs]-[\w-]{10}|sk-[\w-]{16}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{30}|npm_[A-Za-z0-9]{30}|pypi-[\w-]{30}|eyJ[\w-]{10,400}\.eyJ|-----BEGIN )/;

/** A user and a password in an address. */
const IN_ADDRESS = /:\/\/[^/\s:@]{0,200}:[^/\s@]{1,200}@/;

/** A long run without a word's end, as keys are; commits and digests are long, too, and name what everybody may know. */
const RUN = /[A-Za-z0-9]{24,}/g;
const COMMIT_OR_DIGEST = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** True for a text that has the shape of a credential, whatever it is called. */
export function looksLikeCredential(text: string): boolean {
  if (PREFIX.test(text) || IN_ADDRESS.test(text)) return true;
  return (text.match(RUN) ?? []).some(
    (run) => !COMMIT_OR_DIGEST.test(run) && (run.match(/[0-9]/g) ?? []).length >= 3 && /[A-Za-z]/.test(run),
  );
}

/** True for a text that is kept under the name of a credential and is more than a stand-in for one. */
export function isNamedCredential(name: string, text: string): boolean {
  const bare = text.trim().replace(/^(?:bearer|basic|token)\b\s*/i, "");
  return NAME.test(name) && bare.length >= 6 && !STAND_IN.test(bare) && !ELSEWHERE.test(bare);
}
