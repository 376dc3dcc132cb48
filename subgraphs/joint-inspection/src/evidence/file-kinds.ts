import { type EvidenceType, ok, type Refusal, type Result, refuse } from '@double-random/rules';

/** A kind of file as its own first bytes tell it; what a name or a header claims counts for nothing. */
interface FileKind {
  readonly mime: string;
  readonly fits: (head: Buffer) => boolean;
}

const starts =
  (...bytes: readonly number[]) =>
  (head: Buffer) =>
    bytes.every((byte, i) => head[i] === byte);
const ascii =
  (text: string, at = 0) =>
  (head: Buffer) =>
    head.toString('latin1', at, at + text.length) === text;
const riff = (form: string) => (head: Buffer) => ascii('RIFF')(head) && ascii(form, 8)(head);
/** ISO media files name their brand in the first box. */
const brand = (head: Buffer): string | undefined => (ascii('ftyp', 4)(head) ? head.toString('latin1', 8, 12) : undefined);
const pictureBrands = ['heic', 'heix', 'heif', 'mif1', 'msf1', 'hevc', 'avif'];
const soundBrands = ['M4A ', 'M4B '];
const video = (head: Buffer) => {
  const named = brand(head);
  return named !== undefined && !pictureBrands.includes(named) && !soundBrands.includes(named);
};
const text = (head: Buffer): boolean => {
  if (head.length === 0 || head.includes(0)) return false;
  try {
    // The head may end within a character.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
};

const pictures: readonly FileKind[] = [
  { mime: 'image/jpeg', fits: starts(0xff, 0xd8, 0xff) },
  { mime: 'image/png', fits: starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { mime: 'image/webp', fits: riff('WEBP') },
  { mime: 'image/heic', fits: (head) => pictureBrands.includes(brand(head) ?? '') },
];
const recordings: readonly FileKind[] = [
  { mime: 'video/mp4', fits: video },
  { mime: 'audio/mp4', fits: (head) => soundBrands.includes(brand(head) ?? '') },
  { mime: 'video/webm', fits: starts(0x1a, 0x45, 0xdf, 0xa3) },
  { mime: 'video/x-msvideo', fits: riff('AVI ') },
  { mime: 'audio/wav', fits: riff('WAVE') },
  { mime: 'audio/ogg', fits: ascii('OggS') },
  { mime: 'audio/amr', fits: ascii('#!AMR') },
  { mime: 'audio/mpeg', fits: (head) => ascii('ID3')(head) || (head[0] === 0xff && (head[1]! & 0xe6) === 0xe2) },
];
const papers: readonly FileKind[] = [
  { mime: 'application/pdf', fits: ascii('%PDF-') },
  ...pictures,
  // DOCX, XLSX and OFD are archives.
  { mime: 'application/zip', fits: starts(0x50, 0x4b, 0x03, 0x04) },
  { mime: 'text/plain; charset=utf-8', fits: text },
];

const megabyte = 1024 * 1024;

/** What each type of evidence may be, and how large. */
const accepted: Readonly<Record<EvidenceType, { readonly kinds: readonly FileKind[]; readonly most: number; readonly named: string }>> = {
  PHOTO: { kinds: pictures, most: 32 * megabyte, named: 'JPEG、PNG、WebP、HEIC 图片' },
  AUDIO_VIDEO: { kinds: recordings, most: 1024 * megabyte, named: 'MP4、MOV、3GP、WebM、AVI 录像或者 M4A、MP3、WAV、OGG、AMR 录音' },
  SITE_RECORD: { kinds: papers, most: 64 * megabyte, named: 'PDF、图片、DOCX、XLSX、OFD 或者纯文本' },
  DOCUMENT: { kinds: papers, most: 64 * megabyte, named: 'PDF、图片、DOCX、XLSX、OFD 或者纯文本' },
  OPINION: { kinds: papers, most: 64 * megabyte, named: 'PDF、图片、DOCX、XLSX、OFD 或者纯文本' },
};

/** Bytes of the beginning that are looked at. */
export const headBytes = 512;

const badFile = (message: string, details: object): Refusal => ({
  code: 'BAD_USER_INPUT',
  message,
  basis: 'KF 第二十一条',
  path: ['input', 'file'],
  details: { fields: ['file'], ...details },
});

/** @param size in bytes, as announced */
export function checkFileSize(type: EvidenceType, size: number): Result<void> {
  const { most } = accepted[type];
  return Number.isSafeInteger(size) && size > 0 && size <= most
    ? ok(undefined)
    : refuse(badFile(`证据文件应为1字节至${most / megabyte}兆字节。`, { most }));
}

/** KF-21: a photo is a photo. @returns the media type the bytes themselves show */
export function checkFileHead(type: EvidenceType, head: Buffer): Result<string> {
  const { kinds, named } = accepted[type];
  const found = kinds.find((kind) => kind.fits(head.subarray(0, headBytes)));
  return found ? ok(found.mime) : refuse(badFile(`文件内容与证据种类不符，应为${named}。`, { type }));
}
