import { answered } from "../answers.ts";
import type { Scope, Step } from "../story.ts";

const SOX: Scope = { what: "certification", period: "2026-Q3", entity: "acme-us", regime: "sox" };
const JSOX: Scope = { what: "certification", period: "2026-Q3", entity: "acme-jp", regime: "jsox" };

/** The first half of October: the third quarter is concluded on, answered for, and certified, each company for itself. */
export const CERTIFICATIONS: readonly Step[] = [
  {
    step: "command",
    at: "2026-10-02T06:10:00Z",
    run: 9000000153,
    command: "certify",
    inputs: { period: "2026-Q3" },
    why: "The third quarter cannot be certified yet: nobody has scanned or concluded since it ended",
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
      { by: "ken", at: "2026-10-06T08:10:00Z", event: "APPROVE", body: "当拠点分を確認しました。" },
    ],
    merge: { by: "ken", at: "2026-10-06T08:15:00Z" },
  },
  {
    step: "command",
    at: "2026-10-06T08:20:00Z",
    run: 9000000168,
    command: "sign-off",
    why: "The approvals of the scan are recorded, before others come on the same branch",
  },
  {
    step: "command",
    at: "2026-10-06T09:00:00Z",
    run: 9000000155,
    command: "conclude",
    inputs: { period: "2026-Q3" },
    why: "Conclusions on 2026-Q3, with deficiencies that nobody has answered yet",
  },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-10-06T10:30:00Z",
        event: "APPROVE",
        body: "The deficiencies are as the findings say; who answers for each is to be stated.",
      },
      { by: "maria", at: "2026-10-06T15:00:00Z", event: "APPROVE", body: "Approved as proposals." },
    ],
    merge: { by: "maria", at: "2026-10-06T15:02:00Z" },
  },
  {
    step: "command",
    at: "2026-10-07T06:10:00Z",
    run: 9000000156,
    command: "certify",
    inputs: { period: "2026-Q3" },
    why: "The third quarter cannot be certified yet: nobody has answered its deficiencies",
  },
  {
    step: "answer",
    at: "2026-10-07T08:00:00Z",
    by: "maria",
    branch: "state-third-quarter-deficiencies",
    title: "Name cause, owner and date of what the third quarter lacks",
    body: "Each owner agreed to the date; Ruth and Ken concluded on the severity, each for their own company.",
    answer: (deficiency) => answered(deficiency, "2026-10-07"),
    reviews: [
      { by: "omar", at: "2026-10-07T09:00:00Z", event: "APPROVE", body: "Dates agree with the tickets." },
      { by: "ruth", at: "2026-10-07T14:00:00Z", event: "APPROVE", body: "Severity as I concluded it." },
      { by: "ken", at: "2026-10-08T01:00:00Z", event: "APPROVE", body: "当拠点の判断は私が記入しました。" },
    ],
    merge: { by: "omar", at: "2026-10-08T06:00:00Z" },
  },
  {
    step: "change",
    at: "2026-10-08T07:00:00Z",
    why: "An owner stores what a workflow was missing",
    changes: [
      {
        change: "add-secret",
        repository: "close-tools",
        secret: { name: "HOLIDAY_CALENDAR_TOKEN", created: "2026-10-08" },
      },
    ],
  },
  { step: "scan", at: "2026-10-09T02:00:00Z", quarter: "2026-Q4", run: 9000000157, event: "schedule" },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-10-09T07:50:00Z",
        event: "APPROVE",
        body: "One new secret, which was announced.",
      },
      { by: "ken", at: "2026-10-09T08:10:00Z", event: "APPROVE", body: "当拠点分を確認しました。" },
    ],
    merge: { by: "ken", at: "2026-10-09T08:15:00Z" },
  },
  {
    step: "command",
    at: "2026-10-09T08:20:00Z",
    run: 9000000169,
    command: "sign-off",
    why: "The approvals of the scan are recorded, before others come on the same branch",
  },
  {
    step: "command",
    at: "2026-10-09T09:00:00Z",
    run: 9000000158,
    command: "conclude",
    inputs: { period: "2026-Q3" },
    why: "Conclusions on 2026-Q3 once more, with the deficiencies that are open by now",
  },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-10-09T10:30:00Z",
        event: "APPROVE",
        body: "Verdicts as before; each names its deficiencies.",
      },
      { by: "maria", at: "2026-10-09T15:00:00Z", event: "APPROVE", body: "Approved." },
    ],
    merge: { by: "maria", at: "2026-10-09T15:02:00Z" },
  },
  {
    step: "command",
    at: "2026-10-09T16:10:00Z",
    run: 9000000159,
    command: "certify",
    inputs: { period: "2026-Q3" },
    why: "The third quarter can be certified under SOX and J-SOX, and not under SOC 2 while an exception is over",
  },
  {
    step: "approve",
    on: SOX,
    reviews: [
      { by: "ruth", at: "2026-10-12T13:30:00Z", event: "APPROVE", body: "", signs: true },
      { by: "noah", at: "2026-10-12T15:10:00Z", event: "APPROVE", body: "", signs: true },
    ],
    merge: { by: "noah", at: "2026-10-12T15:15:00Z" },
  },
  {
    step: "command",
    at: "2026-10-12T23:10:00Z",
    run: 9000000160,
    command: "certify",
    inputs: { period: "2026-Q3" },
    why: "The certification of Acme KK goes on with what Acme Inc. merged",
  },
  {
    step: "approve",
    on: JSOX,
    reviews: [
      { by: "ken", at: "2026-10-13T01:20:00Z", event: "APPROVE", body: "", signs: true },
      { by: "aiko", at: "2026-10-13T02:00:00Z", event: "APPROVE", body: "", signs: true },
    ],
    merge: { by: "ken", at: "2026-10-13T02:05:00Z" },
  },
  {
    step: "change",
    at: "2026-10-13T05:00:00Z",
    why: "An owner acts on a finding",
    changes: [{ change: "rotate-secrets", in: { repository: "billing-api" }, names: ["PAYMENT_API_KEY"] }],
  },
  { step: "scan", at: "2026-10-14T02:00:00Z", quarter: "2026-Q4", run: 9000000161, event: "schedule" },
  {
    step: "command",
    at: "2026-10-14T06:10:00Z",
    run: 9000000162,
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
        at: "2026-10-14T07:50:00Z",
        event: "APPROVE",
        body: "One secret renewed, as announced; and the signatures of both certifications.",
      },
      { by: "maria", at: "2026-10-14T15:00:00Z", event: "APPROVE", body: "Approved." },
    ],
    merge: { by: "maria", at: "2026-10-14T15:02:00Z" },
  },
  {
    step: "command",
    at: "2026-10-14T15:05:00Z",
    run: 9000000170,
    command: "sign-off",
    why: "The approvals of the scan are recorded, before others come on the same branch",
  },
];
