import { ok, type Result, refuse } from '../basics/refusal.ts';
import type { RefusalCode } from '../codes/refusal-codes.ts';
import { transitionRefusals } from './refusals.ts';
import type { Role } from './roles.ts';

/** One line of a table of requirements C. `from` null = creation. `approval`: whose signature the step needs beside the actor's. */
export interface Transition<S extends string, E extends string> {
  readonly from: S | null;
  readonly event: E;
  readonly to: S;
  readonly who: readonly Role[];
  readonly clause: string;
  readonly approval?: Role;
}

/** A step the texts forbid by name, with its own code instead of ILLEGAL_TRANSITION. */
export interface Forbidden<S extends string> {
  readonly from: readonly S[];
  readonly event: string;
  readonly code: RefusalCode;
  readonly clause: string;
}

export interface Machine<S extends string = string, E extends string = string> {
  /** Row of requirements C. */
  readonly code: string;
  readonly title: string;
  /** State → Chinese label. */
  readonly states: Readonly<Record<S, string>>;
  readonly transitions: readonly Transition<S, E>[];
  readonly forbidden: readonly Forbidden<S>[];
}

type Row<S extends string, E extends string> = readonly [
  from: S | readonly S[] | null,
  event: E,
  to: S,
  who: readonly Role[],
  clause: string,
  approval?: Role,
];

/** Writes a machine as a table; a row with several `from` states stands for one transition each. */
export function defineMachine<const S extends string, const E extends string>(table: {
  readonly code: string;
  readonly title: string;
  readonly states: Readonly<Record<S, string>>;
  readonly rows: readonly Row<NoInfer<S>, E>[];
  readonly forbidden?: readonly Forbidden<NoInfer<S>>[];
}): Machine<S, E> {
  const { code, title, states, rows, forbidden = [] } = table;
  const transitions = rows.flatMap(([from, event, to, who, clause, approval]) =>
    (Array.isArray(from) ? (from as readonly S[]) : [from as S | null]).map((one) => ({
      from: one,
      event,
      to,
      who,
      clause,
      ...(approval && { approval }),
    })),
  );
  return { code, title, states, transitions, forbidden };
}

export type StateOf<M> = M extends Machine<infer S, string> ? S : never;
export type EventOf<M> = M extends Machine<string, infer E> ? E : never;

/**
 * KF 第十四条, PD 第十四条: the one step an event makes from a state (requirements C), or why not: the code the table names, otherwise ILLEGAL_TRANSITION with
 * `from`, `to` (the states the event leads to elsewhere) and `event`. `from` null = the thing does not exist yet.
 */
export function transition<S extends string, E extends string>(
  machine: Machine<S, E>,
  from: S | null,
  event: string,
): Result<Transition<S, E>> {
  const step = machine.transitions.find((t) => t.from === from && t.event === event);
  if (step) return ok(step);
  const named = from === null ? undefined : machine.forbidden.find((f) => f.event === event && f.from.includes(from));
  if (named && from !== null)
    return refuse(transitionRefusals.forbidden(named.code, { machine: machine.code, from, event, clause: named.clause }));
  const to = [...new Set(machine.transitions.filter((t) => t.event === event).map((t) => t.to))];
  return refuse(transitionRefusals.illegal({ machine: machine.code, title: machine.title, from, event, to }));
}

/** The events open in a state, for the buttons of a page; `role` keeps those this role may trigger. */
export const eventsFrom = <S extends string, E extends string>(machine: Machine<S, E>, from: S | null, role?: Role): readonly E[] =>
  machine.transitions.filter((t) => t.from === from && (role === undefined || t.who.includes(role))).map((t) => t.event);

/** States nothing leads out of. */
export const terminalStates = <S extends string>(machine: Machine<S>): readonly S[] =>
  (Object.keys(machine.states) as S[]).filter((state) => machine.transitions.every((t) => t.from !== state || t.to === state));
