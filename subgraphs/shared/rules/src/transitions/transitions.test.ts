import { refusalCodes } from '../codes/refusal-codes.ts';
import { mayRejectReplacement } from './assignments.ts';
import { eventsFrom, type Machine, terminalStates, transition } from './machine.ts';
import { type MachineName, machines } from './machines.ts';
import { roles } from './roles.ts';

const all = Object.entries(machines) as [MachineName, Machine][];
const after = (machine: Machine, from: string | null, ...events: string[]) =>
  events.reduce<string | null>((state, event) => {
    const step = transition(machine, state, event);
    if (!step.ok) throw new Error(`${state} ${event}: ${step.refusals[0]?.code}`);
    return step.value.to;
  }, from);
const refused = (machine: Machine, from: string | null, event: string) => {
  const step = transition(machine, from, event);
  return step.ok ? 'ALLOWED' : step.refusals[0]!.code;
};

describe.each(all)('%s', (_name, machine) => {
  test('every state can be reached from creation', () => {
    const reached = new Set<string>();
    for (let size = -1; size !== reached.size; ) {
      size = reached.size;
      for (const t of machine.transitions) if (t.from === null || reached.has(t.from)) reached.add(t.to);
    }
    expect([...reached].sort()).toEqual(Object.keys(machine.states).sort());
  });

  test('one event leads from one state to one state, by a known role, under a clause', () => {
    const keys = machine.transitions.map((t) => `${t.from} ${t.event}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const t of machine.transitions) {
      expect(t.who.length).toBeGreaterThan(0);
      expect([...t.who, ...(t.approval ? [t.approval] : [])].every((role) => Object.hasOwn(roles, role))).toBe(true);
      expect(t.clause).toMatch(/^((KF|YY|YX|PD|CD) |平台规则：)/);
    }
  });

  test('what is forbidden by name is not also allowed, and has a code and a clause', () => {
    for (const f of machine.forbidden)
      for (const from of f.from) {
        expect([from, f.event, refused(machine, from, f.event)]).toEqual([from, f.event, f.code]);
        expect(refusalCodes).toContain(f.code);
        expect(f.clause).toMatch(/^(KF|YY|YX|PD|CD) /);
      }
  });

  test('any other event is ILLEGAL_TRANSITION with from and to', () => {
    for (const state of Object.keys(machine.states)) {
      const step = transition(machine, state, 'no such event');
      expect(step).toMatchObject({ ok: false, refusals: [{ code: 'ILLEGAL_TRANSITION', details: { from: state, to: '' } }] });
    }
  });
});

test('C-1 … C-15: terminal states are the ones the tables end in', () => {
  expect(Object.fromEntries(all.map(([name, machine]) => [name, terminalStates(machine)]))).toEqual({
    matterList: ['SUPERSEDED'],
    listedMatter: ['FLAGGED'],
    object: ['MERGED'],
    inspector: ['TRANSFERRED', 'RETIRED'],
    registry: [],
    plan: ['CLOSED'],
    task: ['ARCHIVED', 'CANCELLED'],
    assignment: ['CLOSED', 'VOIDED', 'CANCELLED'],
    capRow: [],
    inspectorAssignment: ['REPLACED', 'DONE'],
    visit: ['FINISHED'],
    matterCheck: ['PUBLISHED', 'REDACTED_PUBLISHED', 'WITHHELD', 'RECOGNISED', 'NOT_CHECKED', 'DROPPED'],
    channel: ['ACKED'],
    publication: ['SUPERSEDED'],
    correction: ['REJECTED', 'PUBLISHED'],
    referral: ['HANDLED'],
    followUp: ['CLOSED'],
    report: ['SUPPLEMENTED'],
    archive: ['SUPPLEMENTED'],
    exemption: ['REJECTED', 'EXPIRED', 'REVOKED'],
  });
  expect(new Set(all.map(([, machine]) => machine.code)).size).toBe(15);
});

const { task, plan, visit, matterCheck } = machines;

test('PD-14 ✔, KF-14a, KF-15: the five steps in order', () => {
  const way =
    'create invite markReady drawObjects lockDraw dispatch drawInspectors startFirstVisit finishVisits publishResults followUp close archive';
  expect(after(task, null, ...way.split(' '))).toBe('ARCHIVED');
});

test('PD-14 ✘, KF-14a ✘, KF-15 ✘: a draw on a draft, results before the inspector draw, dispatch before lock', () => {
  expect(transition(task, 'DRAFT', 'drawObjects')).toMatchObject({
    ok: false,
    refusals: [{ code: 'ILLEGAL_TRANSITION', details: { from: 'DRAFT', to: 'OBJECTS_DRAWN', event: 'drawObjects' } }],
  });
  expect(refused(task, 'DISPATCHED', 'publishResults')).toBe('ILLEGAL_TRANSITION');
  expect(refused(task, 'OBJECTS_DRAWN', 'dispatch')).toBe('ILLEGAL_TRANSITION');
  expect(refused(task, null, 'lockDraw')).toBe('ILLEGAL_TRANSITION');
});

test('D-49, PD-15b: drawing again, changing or voiding a dispatched list is LIST_LOCKED; only the principal head voids before', () => {
  expect(refused(task, 'OBJECTS_DRAWN', 'drawObjects')).toBe('LIST_LOCKED');
  expect(refused(task, 'LOCKED', 'changeList')).toBe('LIST_LOCKED');
  expect(refused(task, 'DISPATCHED', 'voidDraw')).toBe('LIST_LOCKED');
  expect(task.transitions.filter((t) => t.event === 'voidDraw').every((t) => t.who.join() === 'ph')).toBe(true);
  expect(after(task, 'LOCKED', 'voidDraw', 'newAttempt', 'drawObjects')).toBe('OBJECTS_DRAWN');
});

test('D-90, PD-15b ✘: a drawn object is neither replaced nor removed', () => {
  for (const state of ['DRAWN', 'LOCKED', 'DISPATCHED', 'SCHEDULED'])
    expect([refused(machines.assignment, state, 'replace'), refused(machines.assignment, state, 'remove')]).toEqual([
      'LIST_LOCKED',
      'LIST_LOCKED',
    ]);
});

test('PD-07c ✘, K-24, YX-53c ✘: only the conference office compiles and publishes the joint plan; nobody rejects a filed plan', () => {
  const by = (event: string) => plan.transitions.filter((t) => t.event === event).flatMap((t) => t.who);
  expect([...by('compile'), ...by('publishCompiled')]).toEqual(['jco', 'jco']);
  expect(plan.transitions.some((t) => t.event.includes('reject'))).toBe(false);
  expect(refused(plan, 'FILED', 'reject')).toBe('ILLEGAL_TRANSITION');
});

test('KF-11b ✘: a silent edit of a published plan is PLAN_IMMUTABLE; an amendment is a version', () => {
  expect(refused(plan, 'PUBLISHED', 'edit')).toBe('PLAN_IMMUTABLE');
  expect(after(plan, 'PUBLISHED', 'amend', 'republish')).toBe('PUBLISHED');
});

test('KF-07c: a published list is replaced by its next version, never edited', () => {
  expect(after(machines.matterList, null, 'create', 'submit', 'return', 'submit', 'approve', 'publish', 'supersede')).toBe('SUPERSEDED');
  expect(refused(machines.matterList, 'PUBLISHED', 'edit')).toBe('PUBLISHED_IMMUTABLE');
});

test('KF-08d ✘: there is no deleting; a deregistered object returns with the deputy head’s approval only', () => {
  expect(refused(machines.object, 'ACTIVE', 'delete')).toBe('ILLEGAL_TRANSITION');
  expect(transition(machines.object, 'DEREGISTERED', 'reinstate')).toMatchObject({ ok: true, value: { to: 'ACTIVE', approval: 'dh' } });
});

test('D-44, C-2: a change makes a confirmed registry stale, none is drawn from it, none is made during a draw', () => {
  expect(after(machines.registry, null, 'open', 'confirm', 'change')).toBe('STALE');
  expect(refused(machines.registry, 'STALE', 'freeze')).toBe('REGISTRY_STALE');
  expect(refused(machines.registry, 'FROZEN', 'change')).toBe('REGISTRY_FROZEN');
});

test('KF-17a ✘, KF-17d: a drawn inspector is not edited; a recusal is not rejected', () => {
  expect(refused(machines.inspectorAssignment, 'CLEARED', 'edit')).toBe('LIST_LOCKED');
  expect(after(machines.inspectorAssignment, null, 'draw', 'recuse', 'requestReplacement', 'executeReplacement')).toBe('REPLACED');
  expect(refused(machines.inspectorAssignment, 'RECUSED', 'arrive')).toBe('ILLEGAL_TRANSITION');
  expect([mayRejectReplacement('RECUSED'), mayRejectReplacement('REPLACEMENT_PENDING')]).toEqual([false, true]);
});

test('PD-20a, PD-20b, PD-20e ✔: the joint visit in its order; ✘: signing before all matters', () => {
  expect(after(visit, null, 'plan', 'recordPreCheck', 'issueNotice', 'start', 'check', 'completeMatters', 'sign', 'finish')).toBe(
    'FINISHED',
  );
  expect(refused(visit, 'CHECKING', 'sign')).toBe('INCOMPLETE_MATTERS');
  expect(refused(visit, 'CHECKING', 'finish')).toBe('INCOMPLETE_MATTERS');
});

test('PD-20c ✘: notice after the decision against it, and the reverse', () => {
  expect(refused(visit, 'NO_NOTICE', 'issueNotice')).toBe('NOTICE_FORBIDDEN');
  expect(refused(visit, 'NOTIFIED', 'markNoNotice')).toBe('ILLEGAL_TRANSITION');
});

test('PD-21, C-7: unreachable finishes without signature; an aborted visit is planned again', () => {
  expect(after(visit, 'STARTED', 'findUnreachable', 'finish')).toBe('FINISHED');
  expect(after(visit, 'CHECKING', 'abort', 'replan', 'start')).toBe('STARTED');
  expect(refused(visit, 'FINISHED', 'start')).toBe('ILLEGAL_TRANSITION');
});

test('KF-25, PD-20g ✘: publishing without review is REVIEW_REQUIRED', () => {
  for (const state of ['RECORDED', 'SIGNED', 'UNDER_REVIEW']) expect(refused(matterCheck, state, 'publish')).toBe('REVIEW_REQUIRED');
  expect(after(matterCheck, null, 'open', 'record', 'sign', 'submitForReview', 'approve', 'publish')).toBe('PUBLISHED');
});

test('KF-22d ✘, PD-22 ✘: a published result is frozen; KF-12b ✘: a dropped matter takes no result', () => {
  expect(refused(matterCheck, 'PUBLISHED', 'edit')).toBe('PUBLISHED_IMMUTABLE');
  expect(refused(matterCheck, 'WITHHELD', 'record')).toBe('PUBLISHED_IMMUTABLE');
  expect(refused(machines.publication, 'PUBLISHED', 'withdraw')).toBe('PUBLISHED_IMMUTABLE');
  expect(refused(matterCheck, 'DROPPED', 'record')).toBe('REPEAT_PASSED_MATTER');
});

test('D-24: a result is returned after review, before publication; where an interest came to light also before the review', () => {
  expect(after(matterCheck, 'REVIEWED', 'return', 'record')).toBe('RECORDED');
  for (const state of ['RECORDED', 'SIGNED', 'UNDER_REVIEW', 'REVIEWED']) expect(after(matterCheck, state, 'takeBack')).toBe('RETURNED');
  expect(refused(matterCheck, 'SIGNED', 'return')).toBe('ILLEGAL_TRANSITION');
  expect(refused(matterCheck, 'OPEN', 'takeBack')).toBe('ILLEGAL_TRANSITION');
});

test('KF-22e, PD-22: only the principal head signs a correction, and nothing is published unsigned', () => {
  expect(eventsFrom(machines.correction, 'REQUESTED', 'ph')).toEqual(['reject', 'sign']);
  expect(eventsFrom(machines.correction, 'REQUESTED', 'dh')).toEqual([]);
  expect(refused(machines.correction, 'REQUESTED', 'publish')).toBe('APPROVAL_REQUIRED');
});

test('YX-74b ✘: a submitted report is supplemented, not edited; CD-104c ✘: not published unapproved', () => {
  expect(refused(machines.report, 'SUBMITTED', 'edit')).toBe('PUBLISHED_IMMUTABLE');
  expect(after(machines.report, 'SUBMITTED', 'supplement', 'supplement')).toBe('SUPPLEMENTED');
  expect(refused(machines.report, 'DRAFTED', 'publish')).toBe('REVIEW_REQUIRED');
});

test('KF-23 ✘: a sealed volume takes a supplement only', () => {
  expect(refused(machines.archive, 'SEALED', 'add')).toBe('ARCHIVE_SEALED');
  expect(refused(machines.archive, 'SEALED', 'remove')).toBe('ARCHIVE_SEALED');
  expect(after(machines.archive, 'SEALED', 'supplement')).toBe('SUPPLEMENTED');
});

test('KF-13c ✘, C-15: an exemption is used after approval and not after its end', () => {
  expect(refused(machines.exemption, 'REQUESTED', 'use')).toBe('APPROVAL_REQUIRED');
  expect(refused(machines.exemption, 'EXPIRED', 'use')).toBe('EXEMPTION_INVALID');
  expect(after(machines.exemption, null, 'request', 'approve', 'use', 'use', 'revoke')).toBe('REVOKED');
});

test('YY-36c: a sent referral has no way back', () => {
  expect(eventsFrom(machines.referral, 'SENT')).toEqual(['accept', 'reject']);
  expect(refused(machines.referral, 'SENT', 'withdraw')).toBe('ILLEGAL_TRANSITION');
});
