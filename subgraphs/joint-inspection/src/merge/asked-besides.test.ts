import fc from 'fast-check';
import { askedBesides } from './asked-besides.ts';

const visit = (leadAgency: string, departments: readonly string[], guestAgencies: readonly string[] = []) => ({
  leadAgency,
  departments: [leadAgency, ...departments],
  guestAgencies,
});

test('KF-4, PD-12: 两个单部门检查合并，除牵头双方外不问旁人', () => {
  expect(askedBesides(visit('wg-psb', []), visit('wg-cad', []))).toEqual({});
});

test('KF-4, PD-12: 联合检查的参与部门、已并入任务的发起部门，都要征求意见，记明去的是哪一次检查', () => {
  expect(askedBesides(visit('wg-amr', ['wg-cad']), visit('wg-psb', [], ['wg-fire']))).toEqual({ 'wg-cad': 'HOST', 'wg-fire': 'GUEST' });
  // Whoever goes to both, and whoever leads one of them, is asked once.
  expect(askedBesides(visit('wg-amr', ['wg-cad', 'wg-psb']), visit('wg-psb', ['wg-cad']))).toEqual({ 'wg-cad': 'HOST' });
});

test('CD-9b: 到场部门一个不少，旁人一个不多', () => {
  const agency = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const going = fc.record({ leadAgency: agency, departments: fc.array(agency), guestAgencies: fc.array(agency) });
  fc.assert(
    fc.property(going, going, (host, guest) => {
      const asked = Object.keys(askedBesides(host, guest));
      const there = new Set([...host.departments, ...host.guestAgencies, ...guest.departments, ...guest.guestAgencies]);
      for (const lead of [host.leadAgency, guest.leadAgency]) there.delete(lead);
      expect(asked).toEqual([...there].sort());
    }),
  );
});
