import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  readonly packed: Readonly<Record<'br' | 'gzip', Buffer>>;
  /** Its name changes with its content. */
  readonly forever: boolean;
  readonly etag: string;
}

const src = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A file that is served as it is: packed once, and kept. */
export function asset(path: string, forever: boolean): Asset {
  const bytes = readFileSync(path);
  const packed = {
    br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
    gzip: gzipSync(bytes),
  };
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { type: types[extname(path)] ?? 'application/octet-stream', bytes, packed, forever, etag };
}

export interface Assets {
  /** By path below the base, e.g. `assets/portal-3f2a.css`. */
  find(path: string): Asset | undefined;
  /** Path of the portal's style sheet. */
  readonly styleSheet: string;
  /** What the page that checks draws without a network is made of. */
  offline(): { readonly style: string; readonly script: string };
}

/** The portal's style sheet and icon, and everything bundled. Bundled files are packed when first asked for. */
export function openAssets(): Assets {
  const sheet = asset(src('portal/portal.css'), true);
  const styleSheet = `assets/portal-${sheet.etag.slice(1, 9)}.css`;
  const known = new Map<string, Asset>([
    [styleSheet, sheet],
    ['assets/icon.svg', asset(src('assets/icon.svg'), false)],
  ]);
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const bundled = new Set(existsSync(join(dist, 'assets')) ? readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`) : []);
  return {
    styleSheet,
    offline: () => ({ style: sheet.bytes.toString('utf8'), script: readFileSync(join(dist, 'offline/proof.js'), 'utf8') }),
    find(path) {
      const found = known.get(path);
      if (found || !bundled.has(path) || !existsSync(join(dist, path))) return found;
      const made = asset(join(dist, path), true);
      known.set(path, made);
      return made;
    },
  };
}
