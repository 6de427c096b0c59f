import type { CloudLogin } from "../../model/repository.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Tree } from "./workflow-document.ts";
import { valueOf } from "./workflow-grammar.ts";
import { actionOf, jobSteps } from "./workflow-steps.ts";
import type { Use, Uses } from "./workflow-use.ts";

/** A cloud that takes GitHub's own token in place of a stored key, and where a stored key shows. */
interface Provider {
  cloud: CloudLogin["cloud"];
  /** The action that signs in, and its inputs that are a stored key. */
  action: string;
  inputs: readonly string[];
  /** Variables that its programs take a stored key from. */
  variables: readonly string[];
}

const PROVIDERS: readonly Provider[] = [
  // https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
  {
    cloud: "aws",
    action: "aws-actions/configure-aws-credentials",
    inputs: ["aws-access-key-id", "aws-secret-access-key", "aws-session-token"],
    variables: ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
  },
  // https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure
  {
    cloud: "azure",
    action: "azure/login",
    inputs: ["creds", "client-secret"],
    variables: ["AZURE_CREDENTIALS", "AZURE_CLIENT_SECRET", "ARM_CLIENT_SECRET"],
  },
  // https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-google-cloud-platform
  {
    cloud: "google",
    action: "google-github-actions/auth",
    inputs: ["credentials_json"],
    variables: ["GOOGLE_CREDENTIALS"],
  },
];

/** The sign-ins of a part of a workflow that are given a secret, one for each cloud, by cloud. */
export function loginsIn(part: Tree | null, uses: Uses): CloudLogin[] {
  const steps = part?.is === "map" ? jobSteps(part) : [];
  return PROVIDERS.flatMap((provider) => {
    const keys = noUse();
    const names = noUse();
    for (const one of [part, ...steps]) {
      for (const { key, value } of entriesOf(valueOf(one, "env")))
        if (provider.variables.includes(key.toUpperCase())) uses.below(value, "with-secrets", keys);
    }
    for (const step of steps) {
      if (actionOf(step) !== provider.action) continue;
      for (const { key, value } of entriesOf(valueOf(step, "with")))
        uses.below(value, "with-secrets", provider.inputs.includes(key.toLowerCase()) ? keys : names);
    }
    if (keys.names.size + names.names.size === 0 && !keys.any) return [];
    return [
      {
        cloud: provider.cloud,
        keys: [...keys.names].sort(byCodePoint),
        names: [...names.names].filter((name) => !keys.names.has(name)).sort(byCodePoint),
        any_secret: keys.any,
      },
    ];
  });
}

const noUse = (): Use => ({ names: new Set(), any: false });
const entriesOf = (tree: Tree | null) => (tree?.is === "map" ? tree.entries : []);
