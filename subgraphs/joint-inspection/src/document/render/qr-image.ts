import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

const options = { ecc: 'M', border: 2 } as const;
const pixelsPerModule = 8;

/** The code as an SVG drawing, one path, sharp at any size. */
export function qrSvg(content: string): string {
  const { data, size } = encode(content, options);
  const squares = data.flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="二维码"><path d="${squares.join('')}"/></svg>`;
}

/** The same as a black-and-white PNG: word processors draw no SVG of their own accord. */
export function qrPng(content: string): Buffer {
  const { data, size } = encode(content, options);
  const width = size * pixelsPerModule;
  const bytesPerLine = Math.ceil(width / 8);
  const raw = Buffer.alloc((bytesPerLine + 1) * width);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      const dark = data[Math.floor(y / pixelsPerModule)]![Math.floor(x / pixelsPerModule)];
      // One bit a pixel, white set; the first byte of a line names its filter: none.
      if (!dark) raw[y * (bytesPerLine + 1) + 1 + (x >> 3)]! |= 0x80 >> (x & 7);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  header[8] = 1;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(raw)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
