import { portal } from './portal/portal.ts';
import { openAssets } from './server/assets.ts';
import { builtPrograms } from './server/build.ts';
import type { WebHandler, WebServices } from './services.ts';

export type { WebHandler, WebServices } from './services.ts';

export interface WebOptions {
  /** Path below the origin that a reverse proxy serves the platform under, `/` or `/prefix/`. */
  readonly base?: string;
  readonly say?: (line: string) => void;
}

/** The three front doors: `/` for the public, `/m` for inspectors in the field, `/app` for departments and the coordination office. */
export async function createWeb(services: WebServices, { base = '/', say }: WebOptions = {}): Promise<WebHandler> {
  const programs = await builtPrograms(say);
  return portal({ services, assets: openAssets(), programs, base });
}
