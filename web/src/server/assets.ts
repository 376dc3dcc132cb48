import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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

/** A file that is served as it is: packed once, and kept. */
export function asset(path: string, bytes: Buffer, forever: boolean): Asset {
  const packed = {
    br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
    gzip: gzipSync(bytes),
  };
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { type: types[extname(path)] ?? 'application/octet-stream', bytes, packed, forever, etag };
}

const ownAsset = (path: string, forever: boolean): Asset =>
  asset(path, readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url))), forever);

export interface Assets {
  /** By path below the base, e.g. `assets/portal-3f2a.css`. */
  find(path: string): Asset | undefined;
  /** Path of the portal's style sheet. */
  readonly styleSheet: string;
  /** What the page that checks draws without a network is made of. */
  readonly offline: { readonly style: string; readonly script: string };
}

/**
 * The portal's style sheet and icon, and everything bundled. Bundled files are packed when first asked for.
 * @param bundle folder of the bundle
 */
export function openAssets(bundle: string): Assets {
  const sheet = ownAsset('portal/portal.css', true);
  const styleSheet = `assets/portal-${sheet.etag.slice(1, 9)}.css`;
  const known = new Map<string, Asset>([
    [styleSheet, sheet],
    ['assets/icon.svg', ownAsset('assets/icon.svg', false)],
  ]);
  // Read now: a platform that runs on keeps its pages when a newer one makes a bundle of newer sources.
  const bundled = new Map(
    readdirSync(join(bundle, 'assets')).map((name) => [`assets/${name}`, readFileSync(join(bundle, 'assets', name))]),
  );
  const offline = { style: sheet.bytes.toString('utf8'), script: readFileSync(join(bundle, 'offline/proof.js'), 'utf8') };
  return {
    styleSheet,
    offline,
    find(path) {
      const found = known.get(path);
      const bytes = bundled.get(path);
      if (found || !bytes) return found;
      const made = asset(path, bytes, true);
      known.set(path, made);
      bundled.delete(path);
      return made;
    },
  };
}
