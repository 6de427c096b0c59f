import { expect, test } from "vitest";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { gather, setStage } from "../../test/stage/stage.ts";
import { organizationSettings } from "./organization-settings.ts";

// The first question of a scan is the same one: without an answer to that there is no scan.
test.each([
  ["refused", 403, "denied"],
  ["broken", 500, "error"],
  ["withdrawn", 410, "unavailable"],
] as const)("settings that are %s are unknown, not off", async (_, code, state) => {
  const stage = await setStage();
  stage.github.faults.add({ kind: "status", code, from: 2, match: { path: /\/orgs\/acme$/ } });
  const { units, collected } = await gather(stage, organizationSettings);
  expect(units).toEqual([expect.objectContaining({ name: "acme", state, items: 0 })]);
  expect(collected.snapshot.organization.facts).toMatchObject({
    two_factor_required: null,
    deploy_keys_allowed: null,
  });
});

test("a setting GitHub leaves out is not visible, and the unit says which permission shows it", async () => {
  const stage = await setStage({ members: "read" });
  const { units, collected } = await gather(stage, organizationSettings);
  expect(units.map(unreadInWords)).toEqual([
    expect.objectContaining({
      state: "partial",
      remedy: "Grant the App «organization_administration: read».",
    }),
  ]);
  expect(collected.snapshot.organization.facts.two_factor_required).toBeNull();
});

test("a setting that is off is false", async () => {
  const stage = await setStage();
  stage.acme.settings.two_factor_requirement_enabled = false;
  stage.acme.settings.deploy_keys_enabled_for_repositories = true;
  const { units, collected } = await gather(stage, organizationSettings);
  expect(units).toEqual([expect.objectContaining({ state: "complete", items: 1 })]);
  expect(collected.snapshot.organization.facts).toMatchObject({
    two_factor_required: false,
    deploy_keys_allowed: true,
    default_repository_permission: "read",
  });
});
