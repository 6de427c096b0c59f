import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import type { Repository } from "../../model/repository.ts";
import type { Assessed } from "../evaluate/findings.ts";
import { WEIGHTLESS, weightOf } from "../evaluate/weight.ts";
import type { Documents } from "./documents.ts";

type Bare<T> = Omit<Filed<T>, "body">;

/** Every subject of a ledger, or of what it will be, with its assessments. */
export function assessedSubjects({
  organization,
  repositories,
  identities,
}: {
  organization: Bare<Documents["organization"]["data"]> | null;
  repositories: Documents["repositories"];
  identities: Documents["identities"];
}): Assessed[] {
  const assessed = (
    { file, data }: Bare<Documents["organization"]["data"] | Repository | Identity>,
    title: string,
    repository: string | null,
  ): Assessed => ({
    file,
    uid: data.uid,
    title,
    repository,
    retired: data.record !== "organization" && data.state === "retired",
    weight: data.record === "identity" ? weightOf(data) : WEIGHTLESS,
    periods: data.findings,
    assessments: data.assessments,
  });
  return [
    ...(organization === null ? [] : [assessed(organization, organization.data.organization, null)]),
    ...repositories.map((filed) => assessed(filed, filed.data.name, null)),
    ...identities.map((filed) => assessed(filed, filed.data.title, filed.data.repository)),
  ];
}
