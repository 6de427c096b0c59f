import { hash } from "node:crypto";
import { readLedger } from "../../model/read-ledger.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { readLog } from "../history/log.ts";
import { revisions } from "../history/revisions.ts";
import { tagsBelow } from "../history/tags.ts";
import type { IntegrityProblem, Portal } from "../view/portal.ts";
import { digestProblems } from "./digest-problems.ts";
import { readHanded } from "./handed.ts";
import { readHistories } from "./histories.ts";
import { integrityOf } from "./integrity.ts";
import { isRead, openLedger } from "./open-ledger.ts";
import type { Settings } from "./settings.ts";
import { decode, readContents } from "./texts.ts";
import { readWaiting } from "./waiting.ts";

/** Where tags of certifications stand. */
const CERTIFIED = "certified";

/** Reads everything the pages show, at the ledger's newest commit. */
export async function readPortal(settings: Settings): Promise<Portal> {
  const { commit, committed, entries, governance, organization } = await openLedger(settings);
  const past = revisions(await readLog(settings.ledger, commit), isRead);
  const contents = await readContents(settings.ledger, entries.values());
  const { texts, problems } = decode(entries.values(), contents);
  const { ledger, problems: unread } = readLedger(organization, texts);
  const logins = governance.configuration.organizations.map(({ login }) => login);
  const { waiting, problems: notRead } = await readWaiting(settings.ledger, { commit, organization, ledger });
  const found = [...problems, ...unread, ...notRead, ...integrityOf(logins, entries, past)];
  const listed = digestProblems(organization, entries, contents, ledger.scans);
  const histories = await readHistories(settings.ledger, past);
  return {
    organization,
    asOf: { commit, committed },
    repositoryUrl: settings.repositoryUrl,
    governance,
    ledger,
    waiting,
    problems: [...found, ...listed.filter(({ file }) => !found.some((other) => other.file === file))]
      .sort((a, b) => byCodePoint(a.file, b.file))
      .map((problem): IntegrityProblem => {
        const blob = entries.get(problem.file)?.blob ?? null;
        const text = contents.get(blob ?? "")?.text ?? null;
        return { ...problem, slug: hash("sha256", problem.file).slice(0, 12), text, blob };
      }),
    ...(await readHanded(settings, organization)),
    tags: await tagsBelow(settings.ledger, CERTIFIED),
    witness: (path) => {
      const blob = entries.get(path)?.blob;
      const held = contents.get(blob ?? "");
      return blob === undefined || held === undefined ? null : { path, blob, sha256: held.sha256 };
    },
    history: (path) => histories.get(path) ?? [],
  };
}
