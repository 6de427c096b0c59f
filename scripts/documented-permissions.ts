import { sources } from "../action/sources/index.ts";

/** One permission the App needs, what for, and on what. */
export interface Needed {
  name: string;
  level: "read" | "write";
  of: "organization" | "repository";
  purposes: string[];
}

/** What publishing needs on the governance repository, besides what the sources read. */
const PUBLISHING: readonly Needed[] = [
  {
    name: "contents",
    level: "write",
    of: "repository",
    purposes: ["the commit on the standing branch, and where evidence came from"],
  },
  {
    name: "pull_requests",
    level: "write",
    of: "repository",
    purposes: ["the pull request, its labels and reviewers, and which one brought evidence"],
  },
  { name: "checks", level: "write", of: "repository", purposes: ["the check run on the evidence"] },
];

const STRENGTH = { read: 1, write: 2 } as const;

/** Every permission once, at the higher level, repository permissions first. */
export function neededPermissions(): Needed[] {
  const reading = sources.map(({ permission: { name, level, of }, title }): Needed => ({
    name,
    level,
    of,
    purposes: [title.toLowerCase()],
  }));
  const byName = new Map<string, Needed>();
  for (const one of [...reading, ...PUBLISHING]) {
    const known = byName.get(one.name);
    const stronger =
      known === undefined || STRENGTH[one.level] > STRENGTH[known.level] ? one.level : known.level;
    byName.set(one.name, {
      ...one,
      level: stronger,
      purposes: [...(known?.purposes ?? []), ...one.purposes],
    });
  }
  const key = ({ of, name }: Needed) => `${of === "repository" ? 0 : 1} ${name}`;
  return [...byName.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * The address at which GitHub's form for a new App is filled in with what a scan needs and no more.
 * https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-using-url-parameters
 */
export function registrationAddress(): string {
  const query = new URLSearchParams({
    name: "Countersign",
    url: "https://github.com/YOUR-ORGANISATION/governance",
    public: "false",
    webhook_active: "false",
    ...Object.fromEntries(neededPermissions().map(({ name, level }) => [name, level])),
  });
  return `https://github.com/organizations/YOUR-ORGANISATION/settings/apps/new?${query.toString()}`;
}
