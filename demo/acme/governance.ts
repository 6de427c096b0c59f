import { addRepository, protectBranch, type App, type Repository, type World } from "../github/world.ts";
import { GOVERNORS } from "./people.ts";
import { isBrought, statesIn, textBefore } from "./earlier.ts";
import { YEAR } from "./quarters.ts";
import { GOVERNANCE, theOrganization, theRepository, theUser } from "./create.ts";

/** True for a file that people or the action add during the year; every other file of controls/ is there from the start. */
const comesLater = (path: string): boolean =>
  path.startsWith("controls/deficiencies/DEF-") || isBrought(path, YEAR);

/** Adds acme/governance, with what people state when the year begins. */
export function addGovernance(world: World, files: Readonly<Record<string, string>>): Repository {
  const states = statesIn(YEAR);
  const first = Object.entries(files)
    .filter(([path]) => !comesLater(path))
    .map(([path, text]) => [path, textBefore(path, text, states)] as const);
  const repository = addRepository(world, {
    name: GOVERNANCE,
    owner: theOrganization(world),
    description: "Controls, who answers for what, and the evidence.",
    created_at: "2026-01-08T00:20:00Z",
    files: { "README.md": "# Governance of the Acme group\n", ...Object.fromEntries(first) },
    commit: {
      author: { name: "Priya Raman", email: "priya@acme.example" },
      message: "State the controls of the group",
    },
    collaborators: GOVERNORS.map((login) => ({ user: theUser(world, login), permission: "write" as const })),
  });
  return repository;
}

/**
 * Protects main of acme/governance as the README tells: two approvals, of which none survives a later push, and the
 * sign-off that the App publishes, taken from it alone. An owner may bypass it until May.
 */
export function protectGovernance(world: World, app: App): void {
  protectBranch(theRepository(world, GOVERNANCE), {
    branch: "main",
    required_approving_review_count: 2,
    dismiss_stale_reviews: true,
    required_checks: [{ name: "countersign / sign-off", app }],
    bypass: ["priya"],
  });
}
