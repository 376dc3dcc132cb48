import { type Actor, anonymous, type Role, serviceActor } from '@double-random/runtime';

/** Certificate number of a test inspector: `wg-amr.i1` carries `WG-AMR-0001`. */
export const certificateOf = (account: string): string => {
  const [agency = '', name = ''] = account.split('.');
  return `${agency.toUpperCase()}-${name.replace(/\D/g, '').padStart(4, '0')}`;
};

/**
 * A person by account: `wg-amr.op`, with unit `wg-psb.op.za`, with several roles `wg-amr.op+rev`, an inspector `wg-amr.i1`, a head who is one `wg-amr.i1+dh`,
 * an office `wg-jco` (= `wg-jco.jco`), the credit platform `credit`, this service `joint-inspection`, anybody `public`.
 */
export function testActor(account: string): Actor {
  if (account === 'public') return anonymous;
  if (account === 'joint-inspection') return serviceActor(account);
  if (account === 'credit') return { kind: 'client', id: 'credit', name: '信用平台', roles: ['credit'] };
  const [department = '', what = 'jco', unit] = account.split('.');
  const [first = '', ...more] = what.split('+');
  const inspector = /^i\d+$/.test(first);
  return {
    kind: 'person',
    id: account,
    name: '赵甲子',
    department,
    roles: [inspector ? 'ins' : first, ...more] as Role[],
    ...(unit ? { unit } : {}),
    ...(inspector ? { certificateNo: certificateOf(account) } : {}),
  };
}
