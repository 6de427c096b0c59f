/** Whether a reason has a word in it: a dot, or a character that nobody can see, is none. */
export const hasWord = (reason: string): boolean => /[\p{L}\p{N}]/u.test(reason);
