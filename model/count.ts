/** `1 day`, `2 days`, `2 repositories`. */
export const count = (n: number, thing: string, things = `${thing}s`): string =>
  `${n} ${n === 1 ? thing : things}`;
