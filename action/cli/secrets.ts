/** Secrets of this run, kept so that no text that leaves it can hold one. */
export interface Secrets {
  /** Makes a secret known, in every form it could appear in. */
  add: (secret: string) => void;
  /** The text with every secret struck out. */
  hide: (text: string) => string;
}

/** Short pieces would strike out ordinary words; GitHub's own tokens have 40 characters and more. */
const SHORTEST = 8;

/** A secret as it stands, by line, and as encodings carry it. */
export function formsOf(secret: string): string[] {
  const whole = secret.trim();
  const plain = [whole, whole.replaceAll("\\n", "\n")];
  const lines = plain
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => !line.startsWith("-----"));
  const encoded = [...plain, `x-access-token:${whole}`, `${whole}\n`].flatMap((text) => [
    Buffer.from(text).toString("base64"),
    Buffer.from(text).toString("base64url"),
  ]);
  const escaped = [encodeURIComponent(whole), JSON.stringify(whole).slice(1, -1)];
  return [...new Set([...plain, ...lines, ...encoded, ...escaped])].filter((form) => form.length >= SHORTEST);
}

/** Keeps secrets; `announce` is told every form, so that the runner masks what others print, too. */
export function createSecrets(announce: (form: string) => void): Secrets {
  let forms: string[] = [];
  return {
    add(secret) {
      const fresh = formsOf(secret).filter((form) => !forms.includes(form));
      fresh.forEach(announce);
      // The longest first: a line of a key is part of the whole.
      forms = [...forms, ...fresh].sort((a, b) => b.length - a.length);
    },
    hide: (text) => forms.reduce((hidden, form) => hidden.replaceAll(form, "***"), text),
  };
}
