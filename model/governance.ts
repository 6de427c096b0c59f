import type { Configuration } from "./configuration.ts";
import type { Control, Overlay, Regime } from "./control.ts";
import type { Entity } from "./entity.ts";
import type { OwnershipStatement } from "./ownership.ts";
import type { Parameters } from "./parameters.ts";
import type { System } from "./system.ts";

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
  entities: readonly Filed<Entity>[];
  systems: readonly Filed<System>[];
  statements: readonly Filed<OwnershipStatement>[];
}
