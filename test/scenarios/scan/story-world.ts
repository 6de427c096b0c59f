import type { KeyObject } from "node:crypto";
import { publicKey as keyOf } from "../../../demo/acme/public-key.ts";
import {
  addActionsSecret,
  addCredential,
  addDeployKey,
  addEnvironment,
  addFineGrainedToken,
  addMember,
  addRepository,
  addUser,
  type Repository,
  type World,
} from "../../../demo/github/world.ts";
import { anOrganization, installScanner } from "../../stage/an-organization.ts";

/** Token that reads and writes the governance repository. */
export const TOKEN = "governance-token";
/** Token of Olga, a person who may write to the governance repository. */
export const PERSON = "olga-token";

export const CONFIGURATION = `organizations:
  - login: acme
    reviewers: [control-operator]
publish:
  quiet_days: 7
`;

const ENTITY = `---
entity: acme-us
names: { en: Acme Inc., ja: アクメ }
jurisdiction: United States
regimes: [sox]
fiscal_year_end: "12-31"
language: en
roster:
  - { role: control-operator, login: hana, id: 900, name: Hana Sato, from: "2025-01-01", to: null }
  - { role: control-operator, login: left, id: 901, name: Gone Person, from: "2024-01-01", to: "2025-12-31" }
  - { role: control-operator, login: stranger, id: 902, name: No Collaborator, from: "2025-01-01", to: null }
---
`;

const REGIME = `---
regime: sox
title: { en: SOX, ja: SOX }
short: { en: SOX, ja: SOX }
style: prescriptive
jurisdiction: { en: United States, ja: 米国 }
legal_basis: [Sarbanes-Oxley Act section 404]
timing: as-of
concludes: { en: Management concludes., ja: 経営者が結論を示す。 }
verdicts:
  effective: { en: Effective, ja: 有効 }
  exception-noted: { en: Deviation noted, ja: 逸脱あり }
  deficient-design: { en: Deficiency in design, ja: 整備上の不備 }
  deficient-operation: { en: Deficiency in operation, ja: 運用上の不備 }
  indeterminate: { en: Not supported, ja: 結論を裏付けられない }
  out-of-scope: { en: Not in scope, ja: 評価範囲外 }
severities:
  - { severity: deficiency, words: { en: Control deficiency, ja: 統制の不備 } }
demands:
  - criterion: rules-kept
    miss: operation
    words: { en: A rule of the control is broken., ja: 定めに反した状態が残っている。 }
  - criterion: population-complete
    miss: indeterminate
    words: { en: The population is not complete., ja: 母集団の網羅性が裏付けられていない。 }
skeleton:
  - { en: What we do, ja: 実施内容 }
sampling: []
languages: [en]
---
`;

/** A small organisation: one repository with two keys and three secrets, and a governance repository. */
export function storyWorld(
  publicKey: KeyObject,
  configuration = CONFIGURATION,
): { world: World; payroll: Repository; governance: Repository; appId: string } {
  const { world, acme: organization, owner: olga } = anOrganization("2026-01-10T03:00:00Z");
  const hana = addUser(world, { login: "hana", id: 900 });
  addMember(organization, hana);
  addUser(world, { login: "stranger" });
  const payroll = addRepository(world, {
    name: "payroll",
    owner: organization,
    files: {
      ".github/workflows/run.yml":
        "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ secrets.LOCAL }}\n",
    },
  });
  addDeployKey(world, payroll, { title: "nightly export", key: keyOf("nightly export"), added_by: "olga" });
  addDeployKey(world, payroll, {
    title: "reader",
    key: keyOf("reader"),
    read_only: true,
    added_by: "olga",
  });
  addActionsSecret(world, { level: "repository", repository: payroll }, { name: "LOCAL" });
  addActionsSecret(world, { level: "organization", organization }, { name: "SHARED" });
  const environment = addEnvironment(world, payroll, { name: "production" });
  addActionsSecret(world, { level: "environment", environment }, { name: "DEPLOY" });
  addFineGrainedToken(world, organization, { owner: olga, token_name: "report", repositories: [payroll] });
  const governance = addRepository(world, {
    name: "governance",
    owner: organization,
    files: {
      "countersign.yml": configuration,
      "controls/entities/acme-us.md": ENTITY,
      "controls/regimes/sox/regime.md": REGIME,
      "README.md": "# Governance\n",
    },
    collaborators: [{ user: hana, permission: "write" }],
  });
  const { appId } = installScanner(
    { world, acme: organization },
    { publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(), token: TOKEN },
  );
  const permissions = { contents: "write", pull_requests: "write", metadata: "read" } as const;
  addCredential(world, { token: PERSON, kind: "fine-grained", actor: olga, permissions });
  return { world, payroll, governance, appId };
}
