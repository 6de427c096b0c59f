import { expect, test } from "vitest";
import { repository } from "../../test/ledger/documents.ts";
import { aFail, aLedger, anIdentity, anOrganization } from "../criteria/examples/a-ledger.ts";
import { findingSubjects } from "./subjects.ts";

const fail = aFail("a-check", "2026-08-01");
const at = (file: string, parts: Parameters<typeof aLedger>[0]) => findingSubjects(aLedger(parts)).get(file);
const home = {
  file: "evidence/acme/repositories/ledger.md",
  body: "",
  data: { ...repository("ledger", 1), systems: ["close"], entities: ["acme-jp"], assessments: [fail] },
};
const stated = {
  statement: "controls/identities/x.md",
  business_owner: null,
  technical_steward: null,
  systems: ["ledger"],
  entities: ["acme-us"],
};

test("the organisation is a subject that serves no entity in particular", () => {
  const organization = anOrganization();
  const { file } = organization;
  const data = { ...organization.data, assessments: [fail] };
  expect(at(file, { organization: { ...organization, data } })).toMatchObject({
    uid: "github:organization:9",
    title: "acme",
    entities: [],
    systems: [],
    assessments: [fail],
  });
  expect(at(file, { organization: null })).toBeUndefined();
});

test("a repository is one that serves what is recorded of it", () => {
  expect(at(home.file, { repositories: [home] })).toMatchObject({
    title: "ledger",
    entities: ["acme-jp"],
    systems: ["close"],
    assessments: [fail],
    lastUsed: null,
  });
});

test.each([
  ["what its ownership names", stated, { entities: ["acme-us"], systems: ["ledger"] }],
  [
    "what its repository does where its ownership names nothing",
    { ...stated, systems: [], entities: [] },
    { entities: ["acme-jp"], systems: ["close"] },
  ],
  ["what its repository does where nobody owns it", null, { entities: ["acme-jp"], systems: ["close"] }],
])("an identity serves %s", (_what, ownership, expected) => {
  const key = anIdentity(1, { ownership });
  expect(at(key.file, { identities: [key], repositories: [home] })).toMatchObject(expected);
});

test("an identity of a repository that is not recorded serves nobody in particular", () => {
  const key = anIdentity(1, { ownership: null });
  expect(at(key.file, { identities: [key], repositories: [] })).toMatchObject({ entities: [], systems: [] });
});

test("nothing stands of a credential that is gone", () => {
  const of = (state: "active" | "retired") => anIdentity(1, { state, assessments: [fail] });
  expect(at(of("active").file, { identities: [of("active")] })?.assessments).toEqual([fail]);
  expect(at(of("retired").file, { identities: [of("retired")] })?.assessments).toEqual([]);
});

test("a use is told by its day, and one that nobody recorded is none", () => {
  const [used, other] = [anIdentity(1), anIdentity(2)];
  const uses = { [used.data.uid]: "2026-08-14T22:10:00Z" };
  const lastUsed = {
    file: "evidence/acme/last-used.md",
    body: "",
    data: { record: "last-used" as const, schema: 2 as const, organization: "acme", uses },
  };
  const ledger = { identities: [used, other], lastUsed };
  expect(at(used.file, ledger)?.lastUsed).toBe("2026-08-14");
  expect(at(other.file, ledger)?.lastUsed).toBeNull();
});
