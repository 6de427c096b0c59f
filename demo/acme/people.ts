/** A person with an account; `owner` is an owner of the organisation. */
export interface Person {
  login: string;
  /** GitHub's number; the rosters under controls/entities name the same one. */
  id: number;
  name: string;
  owner?: true;
  /** Joins during the year. */
  later?: true;
}

/**
 * The people of the group: twelve are members of the organisation when the year begins. Tomas leaves at the end of May,
 * and Ruth joins on the day after, so that there are never more.
 */
export const PEOPLE: readonly Person[] = [
  { login: "hana", id: 1101, name: "Hana Sato" },
  { login: "dana", id: 1102, name: "Dana Whitfield", owner: true },
  { login: "ken", id: 1103, name: "Ken Tanaka" },
  { login: "yuki", id: 1104, name: "Yuki Mori" },
  { login: "maria", id: 1105, name: "Maria Alvarez" },
  { login: "omar", id: 1106, name: "Omar Haddad" },
  { login: "priya", id: 1107, name: "Priya Raman", owner: true },
  { login: "tomas", id: 1108, name: "Tomas Novak" },
  { login: "li", id: 1109, name: "Li Wei" },
  { login: "sara", id: 1110, name: "Sara Lindqvist" },
  { login: "noah", id: 1111, name: "Noah Bennett" },
  { login: "aiko", id: 1112, name: "Aiko Yamamoto" },
  { login: "ruth", id: 1113, name: "Ruth Keller", later: true },
];

/** People who can push to the governance repository, so that their approvals and merges count. */
export const GOVERNORS: readonly string[] = [
  "omar",
  "maria",
  "ken",
  "yuki",
  "priya",
  "dana",
  "sara",
  "noah",
  "aiko",
];
