import { checkFileHead, checkFileSize } from './file-kinds.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const box = (brand: string) => Buffer.concat([hex('00000018'), Buffer.from(`ftyp${brand}`), hex('00000000')]);
const files: Readonly<Record<string, Buffer>> = {
  jpeg: hex('ffd8ffe0 00104a46 49460001'),
  png: hex('89504e47 0d0a1a0a 0000000d'),
  webp: Buffer.from('RIFF\0\0\0\0WEBPVP8 '),
  heic: box('heic'),
  mp4: box('isom'),
  mov: box('qt  '),
  m4a: box('M4A '),
  webm: hex('1a45dfa3 9f428681'),
  mp3: hex('fffb9000 00000000'),
  wav: Buffer.from('RIFF\0\0\0\0WAVEfmt '),
  pdf: Buffer.from('%PDF-1.7'),
  docx: hex('504b0304 14000600'),
  text: Buffer.from('现场检查笔录：一切正常'),
  exe: hex('4d5a9000 03000000'),
};
const takes = (type: 'PHOTO' | 'AUDIO_VIDEO' | 'DOCUMENT') => Object.keys(files).filter((name) => checkFileHead(type, files[name]!).ok);

test('KF-21: 证据的种类以文件自身的字节为准，不以文件名为准', () => {
  expect(takes('PHOTO')).toEqual(['jpeg', 'png', 'webp', 'heic']);
  expect(takes('AUDIO_VIDEO')).toEqual(['mp4', 'mov', 'm4a', 'webm', 'mp3', 'wav']);
  expect(takes('DOCUMENT')).toEqual(['jpeg', 'png', 'webp', 'heic', 'pdf', 'docx', 'text']);
  expect(checkFileHead('PHOTO', files['text']!)).toMatchObject({ refusals: [{ code: 'BAD_USER_INPUT', details: { type: 'PHOTO' } }] });
});

test('a text may be cut within a character; bytes that are no text are none', () => {
  expect(checkFileHead('DOCUMENT', Buffer.from('检查').subarray(0, 5)).ok).toBe(true);
  expect(checkFileHead('DOCUMENT', hex('e6a3')).ok).toBe(true);
  expect(checkFileHead('DOCUMENT', hex('80ff')).ok).toBe(false);
  expect(checkFileHead('DOCUMENT', Buffer.alloc(0)).ok).toBe(false);
});

test('KF-21: 大小有上限，空文件不是证据', () => {
  const most = 32 * 1024 * 1024;
  expect([0, 1, most, most + 1, 1.5, Number.NaN].map((size) => checkFileSize('PHOTO', size).ok)).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(checkFileSize('AUDIO_VIDEO', most + 1).ok).toBe(true);
});
