/** Tokens that this run minted, until they are revoked. */
export interface Tokens {
  add: (token: string) => void;
  /** Revokes what is left; gives how many may still be valid. Asked twice, it revokes once. */
  revoke: () => Promise<number>;
}

/** Keeps tokens; `keep` is told what is left after every change, for whoever cleans up if this process cannot. */
export function createTokens(
  { apiUrl, version }: { apiUrl: string; version: string },
  keep: (left: readonly string[]) => void,
): Tokens {
  let left: readonly string[] = [];
  let revoking: Promise<number> | null = null;
  const revoke = async (): Promise<number> => {
    const tokens = left;
    if (tokens.length === 0) return 0;
    const { revokeTokens } = await import("../github/revoke.ts");
    const valid = await revokeTokens(apiUrl, version, tokens);
    if (valid === 0) keep((left = left.filter((token) => !tokens.includes(token))));
    return valid;
  };
  return {
    add(token) {
      left = [...left, token];
      keep(left);
    },
    revoke: () => (revoking ??= revoke().finally(() => (revoking = null))),
  };
}

/** Said when a token may outlive the run; it is no reason to fail one. */
export const leftSentence = (valid: number): string =>
  `GitHub did not confirm that ${valid === 1 ? "a token" : `${valid} tokens`} of this run ${valid === 1 ? "was" : "were"} revoked; an App's token ends by itself within an hour.`;
