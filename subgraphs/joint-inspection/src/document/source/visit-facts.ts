import type { PinnedMatter } from '@double-random/department-kit/contract.ts';
import { findPack, methods as methodTitles } from '@double-random/rules';
import { notFound } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { isActive, type TeamMemberRow } from '../../team/team-access.ts';
import { type Dossier, readVisit } from '../../visit/dossier.ts';
import { codeAddress, printedCode } from '../../visit/inspection-code.ts';
import type { MatterCheckRow } from '../../visit/visit-row.ts';
import type { CodeFacts, MatterFacts, MemberFacts, ObjectFacts, TaskFacts } from '../paper/facts.ts';
import type { Reader } from './paper-source.ts';

export const departmentName = (agency: string): string => getAgency(agency).name;

/** The visit with everything the papers about it say. @throws NOT_FOUND, also before the reader's declaration (C-6) */
export async function openVisit(reader: Reader, id: string): Promise<Dossier> {
  const dossier = await readVisit(reader, id);
  if (dossier.visit.insight !== 'FULL') throw notFound('检查');
  return dossier;
}

/** The object as the leading department knew it at the draw; other departments' names for it beside, and those it has got since (X-25, D-34). */
export function objectFacts({
  visit,
}: Pick<Dossier, 'visit'>): ObjectFacts & { readonly otherNames: readonly string[]; readonly renamedTo: readonly string[] } {
  const known = Object.values(visit.snapshot);
  const own = visit.snapshot[visit.leadAgency] ?? known[0]!;
  const otherNames = [...new Set(known.map((o) => o.name))].filter((name) => name !== own.name);
  return { name: own.name, code: visit.code, address: own.address, otherNames, renamedTo: visit.start?.renamedTo ?? [] };
}

/** The regulations a task is done by, as they are cited. */
export function taskFacts({ task, policy }: Pick<Dossier, 'task' | 'policy'>): TaskFacts {
  const packs = [policy.jointPack, ...policy.departments.map((d) => d.pack)].flatMap((pack) => (pack ? [pack] : []));
  const regulations = packs.map(({ code, title }) => {
    const number = findPack(code, policy.on)?.documentNo;
    return `《${title}》${number ? `（${number}）` : ''}`;
  });
  const { no, name, windowFrom, windowTo, ratioBasisPoints } = task;
  return { no, name, windowFrom, windowTo, ratioBasisPoints, regulations: [...new Set(regulations)] };
}

/** Only the regulations that bind this department: the joint rules and its own. */
export function regulationsOf(dossier: Pick<Dossier, 'task' | 'policy'>, agency: string): TaskFacts {
  const { policy } = dossier;
  const departments = policy.departments.filter((d) => d.department === agency);
  return taskFacts({ task: dossier.task, policy: { ...policy, departments } });
}

export const codeFacts = ({ publicUrl }: Pick<Reader, 'publicUrl'>, { visit }: Pick<Dossier, 'visit'>): CodeFacts => ({
  code: printedCode(visit.inspectionCode),
  address: codeAddress(publicUrl, visit.inspectionCode),
});

export const activeChecks = ({ checks }: Pick<Dossier, 'checks'>): readonly MatterCheckRow[] => checks.filter((c) => c.state !== 'DROPPED');

/** A matter in the words its owner's list had when the task was made. */
export function matterFacts(check: MatterCheckRow, pinned: ReadonlyMap<string, PinnedMatter>): MatterFacts {
  const matter = pinned.get(check.matterId);
  return {
    department: departmentName(check.agency),
    name: check.matterName,
    methods: (check.methods ?? matter?.methods ?? []).map((m) => methodTitles[m]),
    checklist: (matter?.checklist ?? []).map((item) => item.text),
    bases: (matter?.legalBases ?? []).map(({ title, article }) => `《${title.replace(/^《|》$/g, '')}》${article ?? ''}`),
  };
}

export const memberFacts = (member: TeamMemberRow): MemberFacts => ({
  name: member.name,
  department: departmentName(member.agency),
  certificateNo: member.certificateNo,
  leader: member.leader,
  expert: member.kind === 'EXPERT',
});

/** Those who still have a place, the leader first. */
export const activeMembers = ({ team }: Pick<Dossier, 'team'>): readonly TeamMemberRow[] => team.filter(isActive);
