import type { Role } from '@double-random/runtime';
import { type Agency, agencies } from '@double-random/schema/departments';

/** Somebody who can sign in at the embedded identity provider. Invented: no name here is anybody's. */
export interface DemoPerson {
  /** `<agency>.<role>`, with the unit as a third part: `wg-psb.op`, `yx-psb.op.za`, `kf-psb.i3`. */
  readonly account: string;
  readonly name: string;
  readonly agency?: string;
  readonly unit?: string;
  readonly roles: readonly Role[];
  /** What the post is called, for the sign-in page. */
  readonly post: string;
  readonly certificateNo?: string;
}

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'];
const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const branches = [...'子丑寅卯辰巳午未申酉戌亥'];
/** Surname and stem-branch pair: the n-th of 1200, no two alike. */
const fictionalName = (n: number): string => surnames[Math.floor(n / 60) % 20]! + stems[n % 10]! + branches[n % 12]!;

/** Inspectors of each department, i1 … i9. */
export const inspectorsPerAgency = 9;

/** Enforcement certificate number of inspector n (1 … 9): division, place of the agency in the list, number. */
export function certificateNoOf(agencyCode: string, n: number): string {
  const index = agencies.findIndex((a) => a.code === agencyCode);
  return `${agencies[index]!.division}${String(index + 1).padStart(2, '0')}${String(n).padStart(3, '0')}`;
}

interface Post {
  readonly account: string;
  readonly roles: readonly Role[];
  readonly post: string;
  readonly unit?: string;
  readonly inspector?: number;
}

const departmentPosts: readonly Post[] = [
  { account: 'op', roles: ['op'], post: '经办人' },
  { account: 'reg', roles: ['reg'], post: '名录库管理员' },
  { account: 'dh', roles: ['dh'], post: '分管负责人' },
  { account: 'ph', roles: ['ph'], post: '主要负责人' },
  { account: 'rev', roles: ['rev'], post: '结果审核' },
  { account: 'aud', roles: ['aud'], post: '审计监督' },
  { account: 'arc', roles: ['arc'], post: '档案管理' },
  { account: 'expert', roles: ['expert'], post: '专家' },
];
const officePosts: readonly Post[] = [
  { account: 'jco', roles: ['jco'], post: '联席会议办公室' },
  { account: 'dh', roles: ['dh'], post: '分管负责人' },
  { account: 'ph', roles: ['ph'], post: '主要负责人' },
  { account: 'aud', roles: ['aud'], post: '审计监督' },
  { account: 'arc', roles: ['arc'], post: '档案管理' },
];
/** Posts that sit in a unit of their own (YX 五、七). */
const staffUnits: Readonly<Record<string, Post>> = {
  fz: { account: 'fz', roles: ['fz'], post: '法制审核', unit: 'fz' },
  lgo: { account: 'lgo', roles: ['lgo'], post: '领导小组办公室', unit: 'lgo' },
};

function postsOf(agency: Agency): readonly Post[] {
  if (agency.kind === 'CONFERENCE_OFFICE') return officePosts;
  const units = agency.units ?? [];
  const brigades = units.filter((unit) => !Object.hasOwn(staffUnits, unit.code));
  const inspectors = Array.from({ length: inspectorsPerAgency }, (_, i): Post => {
    const brigade = brigades[Math.floor((i * brigades.length) / inspectorsPerAgency)];
    const unit = brigade ? { unit: brigade.code } : {};
    return { account: `i${i + 1}`, roles: ['ins'], post: `${brigade?.name ?? ''}执法检查人员`, inspector: i + 1, ...unit };
  });
  const inUnits = brigades.flatMap(({ code, name }): Post[] => [
    { account: `op.${code}`, roles: ['op'], post: `${name}经办人`, unit: code },
    { account: `dh.${code}`, roles: ['dh'], post: `${name}分管负责人`, unit: code },
  ]);
  const staff = units.flatMap(({ code }) => (Object.hasOwn(staffUnits, code) ? [staffUnits[code]!] : []));
  return [...departmentPosts, ...staff, ...inUnits, ...inspectors];
}

/** Everybody of requirements §3, for every agency of `departments.ts`. */
export const demoPeople: readonly DemoPerson[] = [
  ...agencies.flatMap((agency) => postsOf(agency).map((post) => ({ agency, post }))),
  { agency: undefined, post: { account: 'sys', roles: ['sys'], post: '系统管理' } satisfies Post as Post },
].map(({ agency, post }, index) => ({
  account: `${agency?.code ?? 'platform'}.${post.account}`,
  name: fictionalName(index),
  ...(agency ? { agency: agency.code } : {}),
  ...(post.unit ? { unit: post.unit } : {}),
  roles: post.roles,
  post: post.post,
  ...(agency && post.inspector ? { certificateNo: certificateNoOf(agency.code, post.inspector) } : {}),
}));

const byAccount = new Map(demoPeople.map((person) => [person.account, person]));
export const findPerson = (account: string): DemoPerson | undefined => byAccount.get(account);

/** Claims of an access token, as `actorOf` of the runtime reads them. */
export const claimsOf = (person: DemoPerson): Record<string, unknown> => ({
  name: person.name,
  roles: person.roles,
  ...(person.agency ? { department: person.agency } : {}),
  ...(person.unit ? { unit: person.unit } : {}),
  ...(person.certificateNo ? { certificate_no: person.certificateNo } : {}),
});
