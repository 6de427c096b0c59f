import { expect, test } from "vitest";
import { addRepository } from "../../demo/github/world.ts";
import { subjectOf, type RepositorySubject } from "../../demo/github/world/oidc-subject.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { repositoryOidcSubjects } from "./repository-oidc-subjects.ts";

const closely = (name: string) => name === "ledger";
const furnish = ({ world, acme }: Stage) => {
  addRepository(world, { name: "web", owner: acme });
  return addRepository(world, { name: "ledger", owner: acme });
};

describeRefusedUnit({
  source: repositoryOidcSubjects,
  path: /repos\/acme\/ledger\/actions\/oidc\/customization\/sub$/,
  unit: "ledger",
  furnish: (stage) => void furnish(stage),
  closely,
});

const subjects: [string, RepositorySubject, object][] = [
  [
    "the default by names",
    { use_default: true, use_immutable_subject: false },
    { template: "default", immutable: false },
  ],
  [
    "the default by ids",
    { use_default: true, use_immutable_subject: true },
    { template: "default", immutable: true },
  ],
  ["of which ids are not told", { use_default: true }, { template: "default", immutable: null }],
  ["as the organisation has it", { use_default: false }, { template: "organization", immutable: null }],
  [
    "of its own claims",
    { use_default: false, include_claim_keys: ["repository_id"] },
    { template: ["repository_id"], immutable: null },
  ],
];
test.each(subjects)("a subject %s", async (_, given, expected) => {
  const stage = await setStage();
  const subject = subjectOf(furnish(stage));
  delete subject.use_immutable_subject;
  Object.assign(subject, given);
  const { collected } = await gather(stage, repositoryOidcSubjects, { closely });
  expect(collected.snapshot.repositories.map(({ facts }) => facts.oidc_subject)).toEqual([
    expected,
    "not-asked",
  ]);
});
