import { sourceWords } from "../model/sources/index.ts";
import { sources } from "../action/sources/index.ts";

/** One permission the App needs, what for, and on what. */
export interface Needed {
  name: string;
  level: "read" | "write";
  of: "organization" | "repository";
  purposes: string[];
  /** Level that each of two Apps needs, one that asks and one that publishes; null for none. */
  asking: "read" | null;
  publishing: "read" | "write" | null;
}

/** What publishing needs on the governance repository, besides what the sources read. */
const PUBLISHING: readonly Needed[] = (
  [
    ["contents", "write", "the commit on the evidence branch, where evidence came from, and who pushed"],
    [
      "pull_requests",
      "write",
      "the pull request, its labels and reviewers, which one brought evidence, and who approved it",
    ],
    ["checks", "write", "the check runs on the evidence and on sign-offs"],
    ["administration", "read", "whether a merge bypassed the rules of the branch"],
  ] as const
).map(([name, level, purpose]) => ({
  name,
  level,
  of: "repository",
  purposes: [purpose],
  asking: null,
  publishing: level,
}));

/** A title among others: its first letter small, unless it begins with a name of GitHub's. */
const insideList = (title: string): string =>
  /^(?:Actions|Agents|App|Codespaces|Dependabot|GitHub|OIDC)\b/.test(title)
    ? title
    : title.charAt(0).toLowerCase() + title.slice(1);

const STRENGTH = { read: 1, write: 2 } as const;

/** Every permission once, at the higher level, repository permissions first. */
export function neededPermissions(): Needed[] {
  // What a reader does better without is not recommended; README.md says what becomes unknown.
  const recommended = sources.filter(({ optional }) => optional === undefined);
  const reading = recommended.flatMap(({ id, permission, further = [] }) =>
    [permission, ...further].map(({ name, level, of }): Needed => ({
      name,
      level,
      of,
      purposes: [insideList(sourceWords[id].title.en)],
      asking: "read",
      publishing: null,
    })),
  );
  const byName = new Map<string, Needed>();
  for (const one of [...reading, ...PUBLISHING]) {
    const known = byName.get(one.name);
    const stronger =
      known === undefined || STRENGTH[one.level] > STRENGTH[known.level] ? one.level : known.level;
    byName.set(one.name, {
      ...one,
      level: stronger,
      purposes: [...(known?.purposes ?? []), ...one.purposes],
      asking: known?.asking ?? one.asking,
      publishing: known?.publishing ?? one.publishing,
    });
  }
  const key = ({ of, name }: Needed) => `${of === "repository" ? 0 : 1} ${name}`;
  return [...byName.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const addressFor = (name: string, permissions: readonly (readonly [string, string])[]): string => {
  const query = new URLSearchParams({
    name,
    url: "https://github.com/YOUR-ORGANISATION/governance",
    public: "false",
    webhook_active: "false",
    ...Object.fromEntries(permissions),
  });
  return `https://github.com/organizations/YOUR-ORGANISATION/settings/apps/new?${query.toString()}`;
};

/** The same address for each of two Apps: one that asks and may write nothing, and one that publishes. */
export function registrationOfTwo(): { asking: string; publishing: string } {
  const needed = neededPermissions();
  return {
    asking: addressFor(
      "Countersign",
      needed.flatMap(({ name, asking }) => (asking === null ? [] : [[name, asking] as const])),
    ),
    publishing: addressFor(
      "Countersign publisher",
      needed.flatMap(({ name, publishing }) => (publishing === null ? [] : [[name, publishing] as const])),
    ),
  };
}

/**
 * The address at which GitHub's form for a new App is filled in with what a scan needs and no more.
 * https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-using-url-parameters
 */
export function registrationAddress(): string {
  return addressFor(
    "Countersign",
    neededPermissions().map(({ name, level }) => [name, level] as const),
  );
}
