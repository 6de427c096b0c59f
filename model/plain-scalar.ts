/** Plain scalars that YAML 1.1 and 1.2 readers take for different values; they must be quoted. */
const AMBIGUOUS: readonly (readonly [RegExp, string])[] = [
  [/^[-+]?0[0-9_]+$/, "a number with a leading zero, which some readers take for octal"],
  [/^[-+]?0[ob][0-9_]+$/i, "an octal or binary number"],
  [/^[-+]?0x[0-9a-f_]+$/i, "a hexadecimal number"],
  [/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/, "a base-60 number to some readers"],
  [/^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9_]+)e[-+]?[0-9]+$/i, "a number in exponent form"],
  [/^[-+]?[0-9]+(?:_[0-9]*)+$/, "a number to some readers"],
  [/^(?:[-+]?\.inf|\.nan)$/i, "not a number"],
  [/^(?:y|n|yes|no|on|off)$/i, "true or false to some readers"],
];

/** Why readers disagree on a plain scalar, in words; null when they do not. */
export const ambiguity = (source: string): string | null =>
  AMBIGUOUS.find(([pattern]) => pattern.test(source))?.[1] ?? null;
