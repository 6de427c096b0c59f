/** Whether a reason has a word in it: a dot, or a character that nobody can see, is none. */
export const saysSomething = (reason: string): boolean => /[\p{L}\p{N}]/u.test(reason);
