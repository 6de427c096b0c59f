import { join } from "node:path";
import { expect, test } from "vitest";
import config from "../rolldown.config.ts";
import { build, differences } from "../scripts/check-dist.ts";
import { root } from "./house/tree.ts";

test("dist/ is what the sources give: run `npm run build` if not", async () => {
  expect(differences(await build(config, root), join(root, "dist"))).toEqual([]);
});
