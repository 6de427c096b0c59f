import type { CertificationText } from "./certification-text.ts";
import type { Configuration } from "./configuration.ts";
import type { Control } from "./control.ts";
import type { Regime } from "./regime.ts";
import type { Overlay } from "./overlay.ts";
import type { Deficiency } from "./deficiency.ts";
import type { Emergency } from "./emergency.ts";
import type { Entity } from "./entity.ts";
import type { Exception } from "./exception.ts";
import type { Glossary } from "./glossary.ts";
import type { LookBack } from "./look-back.ts";
import type { OwnershipStatement } from "./ownership.ts";
import type { Parameters } from "./parameters.ts";
import type { System } from "./system.ts";
import type { Variance } from "./variance.ts";
import type { Vendor } from "./vendor.ts";

/** A document with the path it was read from and its body. */
export interface Filed<T> {
  file: string;
  data: T;
  body: string;
}

/** Everything people state: countersign.yml and controls/, read and checked. */
export interface Governance {
  configuration: Configuration;
  parameters: Parameters;
  controls: readonly Filed<Control>[];
  regimes: readonly Filed<Regime>[];
  overlays: readonly Filed<Overlay>[];
  certificationTexts: readonly Filed<CertificationText>[];
  entities: readonly Filed<Entity>[];
  systems: readonly Filed<System>[];
  statements: readonly Filed<OwnershipStatement>[];
  exceptions: readonly Filed<Exception>[];
  deficiencies: readonly Filed<Deficiency>[];
  variances: readonly Filed<Variance>[];
  emergencies: readonly Filed<Emergency>[];
  vendors: readonly Filed<Vendor>[];
  lookBacks: readonly Filed<LookBack>[];
  /** Null where nobody wrote one. */
  glossary: Filed<Glossary> | null;
}

/** What people state besides countersign.yml, while they have stated nothing. */
export const nothingStated = (): Omit<Governance, "configuration" | "parameters"> => ({
  controls: [],
  regimes: [],
  overlays: [],
  certificationTexts: [],
  entities: [],
  systems: [],
  statements: [],
  exceptions: [],
  deficiencies: [],
  variances: [],
  emergencies: [],
  vendors: [],
  lookBacks: [],
  glossary: null,
});
