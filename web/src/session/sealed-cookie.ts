import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { EncryptJWT, jwtDecrypt } from 'jose';

interface CookieJar {
  /** What was put in a cookie, if it is ours and still good. */
  read<T>(request: IncomingMessage, name: string): Promise<T | undefined>;
  /** The Set-Cookie header for it. */
  write(name: string, content: Readonly<Record<string, unknown>>, seconds: number): Promise<string>;
  /** The Set-Cookie header that takes it away. */
  clear(name: string): string;
}

/**
 * Cookies that only this platform can read and nobody can change (A256GCM); out of reach of scripts, sent to no other site.
 * Kept by the browser alone, so that any process of the platform can read them.
 * @param path below which they are sent
 * @param secure false where people use plain http, as on closed government networks
 */
export function sealedCookies(secret: string, { path, secure }: { readonly path: string; readonly secure: boolean }): CookieJar {
  const key = createHash('sha256').update(`web session\n${secret}`).digest();
  const attributes = `Path=${path}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    async read<T>(request: IncomingMessage, name: string) {
      const sealed = new RegExp(`(?:^|;\\s*)${name}=([\\w.-]+)`).exec(request.headers.cookie ?? '')?.[1];
      if (!sealed) return undefined;
      try {
        const { payload } = await jwtDecrypt(sealed, key, { subject: name });
        return payload['content'] as T;
      } catch {
        return undefined;
      }
    },
    async write(name, content, seconds) {
      const sealed = await new EncryptJWT({ content })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setSubject(name)
        .setExpirationTime(`${seconds}s`)
        .encrypt(key);
      return `${name}=${sealed}; Max-Age=${seconds}; ${attributes}`;
    },
    clear: (name) => `${name}=; Max-Age=0; ${attributes}`,
  };
}
