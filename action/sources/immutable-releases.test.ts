import { expect, test } from "vitest";
import { immutableReleasesOf } from "../../demo/github/world/immutable-releases.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage } from "../../test/stage/stage.ts";
import { immutableReleases } from "./immutable-releases.ts";

describeRefusedUnit({
  source: immutableReleases,
  path: /orgs\/acme\/settings\/immutable-releases$/,
  unit: "acme",
  furnish: () => undefined,
  absent: "unavailable",
});

test("where releases cannot be changed is a fact of the organisation", async () => {
  const stage = await setStage();
  immutableReleasesOf(stage.acme).enforced_repositories = "selected";
  const { collected } = await gather(stage, immutableReleases);
  expect(collected.snapshot.organization.facts.immutable_releases).toBe("selected");
});
