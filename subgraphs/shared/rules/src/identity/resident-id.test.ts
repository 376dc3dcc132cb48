import { maskCertificate, maskIdNumber, maskName, maskPhone, maskPoliceNumber } from './masking.ts';
import { checkResidentId } from './resident-id.ts';

test.each(['410481199001010014', '410481199001010022', '410481198802290031'])('G.3, KF-10c ✔: %s is valid', (number) => {
  expect(checkResidentId(number)).toEqual({ ok: true, value: number });
});

test.each([
  ['410481199002290034', 'FORMAT'],
  ['410481199001010015', 'CHECK_DIGIT'],
  ['41048119900101001', 'FORMAT'],
  ['990481199001010014', 'FORMAT'],
  ['410481199001010A14', 'FORMAT'],
])('G.3, KF-10c ✘: %s is refused (%s)', (number, reason) => {
  expect(checkResidentId(number)).toMatchObject({
    ok: false,
    refusals: [{ code: 'BAD_USER_INPUT', details: { fields: ['idNumber'], reason } }],
  });
});

test('KF-10c: one wrong digit is noticed, full-width input and a small x are understood', () => {
  const number = '410481199001010014';
  for (let i = 0; i < 17; i++) {
    const digit = (Number(number[i]) + 1) % 10;
    expect(checkResidentId(number.slice(0, i) + digit + number.slice(i + 1)).ok).toBe(false);
  }
  expect(checkResidentId('４１０４８１１９９００１０１００１４')).toEqual({ ok: true, value: number });
  const withX = Array.from({ length: 30 }, (_, i) => `41048119900101${String(i).padStart(3, '0')}x`).find((n) => checkResidentId(n).ok);
  expect(withX && checkResidentId(withX)).toEqual({ ok: true, value: withX!.toUpperCase() });
});

test('KF-10c ✔: the masked number shows the first four and the last two characters', () => {
  expect(maskIdNumber('410481199001010014')).toBe('4104************14');
});

test('X-09, R-24: names, phones, police numbers and certificates are masked', () => {
  expect([maskName('李明'), maskName('王小明'), maskName('李')]).toEqual(['李*', '王**', '*']);
  expect([maskPhone('13800001234'), maskPhone('0375-1234567')]).toEqual(['138****1234', '********4567']);
  expect(maskPoliceNumber('412345')).toBe('41**45');
  expect(maskCertificate('16040123456')).toBe('*******3456');
  expect([maskPhone('1234'), maskPoliceNumber('12'), maskName('')]).toEqual(['****', '**', '']);
});
