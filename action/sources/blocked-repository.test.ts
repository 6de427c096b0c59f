import { expect, test } from "vitest";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { sourceWords } from "../../model/sources/index.ts";
import { SOURCE_IDS } from "../../model/unit.ts";
import { addRepository } from "../../demo/github/world.ts";
import { isGap } from "../../model/unit.ts";
import { setStage } from "../../test/stage/stage.ts";

test("of a repository that GitHub blocked everything is unavailable, and no permission is advised", async () => {
  const stage = await setStage();
  addRepository(stage.world, { name: "open", owner: stage.acme });
  addRepository(stage.world, { name: "shut", owner: stage.acme, disabled: true, blockReason: "tos" });
  const { snapshot } = await stage.collect();
  const gaps = snapshot.units.filter(isGap);
  expect(gaps.map(({ name }) => name)).toEqual(gaps.map(() => "shut"));
  expect(gaps.map(({ source }) => source)).toEqual(
    SOURCE_IDS.filter((id) => sourceWords[id].scope !== "organization"),
  );
  for (const { state, reason, remedy } of gaps.map(unreadInWords))
    expect({ state, reason, remedy }).toEqual({
      state: "unavailable",
      reason: "GitHub blocked access to it («tos»).",
      remedy: "Ask GitHub why it is blocked; no permission would help.",
    });
});
