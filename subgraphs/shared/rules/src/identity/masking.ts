const keep = (text: string, head: number, tail: number): string => {
  const chars = [...text];
  const hidden = Math.max(chars.length - head - tail, 0);
  // A text too short to hide anything behind its ends is hidden whole.
  return hidden === 0
    ? '*'.repeat(chars.length)
    : chars.slice(0, head).join('') + '*'.repeat(hidden) + chars.slice(chars.length - tail).join('');
};

/** KF 第十条第二款 「身份证号」 as lists show it: `4104************14`. */
export const maskIdNumber = (idNumber: string): string => keep(idNumber, 4, 2);
/** PD 第二十五条, CD 九: `李*`, `王**`; a single character is hidden. */
export const maskName = (name: string): string => keep(name, 1, 0);
/** KF 第九条第二款 「联系人电话」: `138****1234`; other lengths keep the last four digits. */
export const maskPhone = (phone: string): string => keep(phone, phone.length === 11 ? 3 : 0, 4);
/** KF 第十条第二款 「警号」: `41**45`. */
export const maskPoliceNumber = (policeNumber: string): string => keep(policeNumber, 2, 2);
/** of a certificate only the last four characters are published. */
export const maskCertificate = (certificateNo: string): string => keep(certificateNo, 0, 4);
