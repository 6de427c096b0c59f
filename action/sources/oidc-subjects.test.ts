import { expect, test } from "vitest";
import { subjectTemplateOf } from "../../demo/github/world/oidc-subject.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage } from "../../test/stage/stage.ts";
import { oidcSubjects } from "./oidc-subjects.ts";

describeRefusedUnit({
  source: oidcSubjects,
  path: /orgs\/acme\/actions\/oidc\/customization\/sub$/,
  unit: "acme",
  furnish: () => undefined,
});

test("whether ids are in the subject is not known where GitHub does not say", async () => {
  const stage = await setStage();
  delete subjectTemplateOf(stage.acme).use_immutable_subject;
  const { collected } = await gather(stage, oidcSubjects);
  expect(collected.snapshot.organization.facts.oidc_subject_template).toEqual({
    claims: ["repo", "context"],
    immutable: null,
  });
});
