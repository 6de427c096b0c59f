import type { Scope, Step } from "../story.ts";

const SOX: Scope = { what: "certification", period: "2026-Q3", entity: "acme-us", regime: "sox" };
const JSOX: Scope = { what: "certification", period: "2026-Q3", entity: "acme-jp", regime: "jsox" };

/** The first half of October: the third quarter is certified, each company for itself. */
export const CERTIFICATIONS: readonly Step[] = [
  {
    step: "command",
    at: "2026-10-02T06:10:00Z",
    run: 9000000153,
    command: "certify",
    inputs: { period: "2026-Q3" },
    why: "The third quarter cannot be certified yet: nobody has scanned since it ended",
  },
  { step: "scan", at: "2026-10-06T02:00:00Z", quarter: "2026-Q4", run: 9000000154, event: "schedule" },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-10-06T07:50:00Z",
        event: "APPROVE",
        body: "First scan after the quarter; what the exception of the analyses covered is open again.",
      },
      { by: "maria", at: "2026-10-06T15:00:00Z", event: "APPROVE", body: "Approved." },
    ],
    merge: { by: "maria", at: "2026-10-06T15:02:00Z" },
  },
  {
    step: "command",
    at: "2026-10-07T06:10:00Z",
    run: 9000000155,
    command: "certify",
    inputs: { period: "2026-Q3" },
    why: "The third quarter can be certified under SOX and J-SOX, and not under SOC 2 while an exception is over",
  },
  {
    step: "approve",
    on: SOX,
    reviews: [
      {
        by: "ruth",
        at: "2026-10-07T13:30:00Z",
        event: "APPROVE",
        body: "",
        signs: true,
      },
      {
        by: "noah",
        at: "2026-10-07T15:10:00Z",
        event: "APPROVE",
        body: "",
        signs: true,
      },
    ],
    merge: { by: "noah", at: "2026-10-07T15:15:00Z" },
  },
  {
    step: "command",
    at: "2026-10-07T23:10:00Z",
    run: 9000000156,
    command: "certify",
    inputs: { period: "2026-Q3" },
    why: "The certification of Acme KK goes on with what Acme Inc. merged",
  },
  {
    step: "approve",
    on: JSOX,
    reviews: [
      {
        by: "ken",
        at: "2026-10-08T01:20:00Z",
        event: "APPROVE",
        body: "",
        signs: true,
      },
      {
        by: "aiko",
        at: "2026-10-08T02:00:00Z",
        event: "APPROVE",
        body: "",
        signs: true,
      },
    ],
    merge: { by: "ken", at: "2026-10-08T02:05:00Z" },
  },
  {
    step: "change",
    at: "2026-10-09T05:00:00Z",
    why: "Owners act on findings and store what a workflow was missing",
    changes: [
      {
        change: "add-secret",
        repository: "close-tools",
        secret: { name: "HOLIDAY_CALENDAR_TOKEN", created: "2026-10-09" },
      },
      { change: "rotate-secrets", in: { repository: "billing-api" }, names: ["PAYMENT_API_KEY"] },
    ],
  },
  { step: "scan", at: "2026-10-12T02:00:00Z", quarter: "2026-Q4", run: 9000000157, event: "schedule" },
  {
    step: "command",
    at: "2026-10-12T06:10:00Z",
    run: 9000000158,
    command: "certify",
    inputs: { period: "2026-Q3" },
    why: "Both certifications are signed, and each is tagged",
  },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-10-13T07:50:00Z",
        event: "APPROVE",
        body: "One new secret, one renewed, both announced; and the signatures of both certifications.",
      },
      { by: "maria", at: "2026-10-13T15:00:00Z", event: "APPROVE", body: "Approved." },
    ],
    merge: { by: "maria", at: "2026-10-13T15:02:00Z" },
  },
];
