import type { IncomingMessage } from 'node:http';
import { portal } from './portal/portal.ts';
import { openAssets } from './server/assets.ts';
import { builtBundle, type Program } from './server/build.ts';
import { type Door, programHeaders, programPage } from './server/program-page.ts';
import { redirect, sendBody } from './server/respond.ts';
import { graphRoute } from './server/trusted-documents.ts';
import type { WebHandler, WebServices } from './services.ts';
import { chosenLanguage } from './session/chosen-language.ts';
import { signIn } from './session/sign-in.ts';

export type { WebHandler, WebServices } from './services.ts';

export interface WebOptions {
  readonly say?: (line: string) => void;
}

export interface Web {
  readonly handle: WebHandler;
  /** The access token of whoever this browser is signed in as, for routes of the gateway that pages use directly (files). */
  accessToken(request: IncomingMessage): Promise<string | undefined>;
}

/** Front doors that are programs in the browser, for people who signed in. */
const doors: Readonly<Record<string, Door>> = {
  m: { program: 'field', title: { zh: '现场检查', en: 'Inspections on site' } },
  app: { program: 'workbench', title: { zh: '双随机、一公开工作台', en: 'Double-random workbench' } },
};

/** Path below the origin that everything is served under: `/`, or `/prefix/` where a reverse proxy takes the prefix away. */
const basePath = (url: string): string => `${new URL(url).pathname.replace(/\/+$/, '')}/`;

/** The three front doors: `/` for the public, `/m` for inspectors in the field, `/app` for departments and the coordination office. */
export async function createWeb(services: WebServices, { say }: WebOptions = {}): Promise<Web> {
  const base = basePath(services.url);
  const { folder, programs } = await builtBundle(say);
  const session = signIn(services, base);
  const graph = graphRoute(services, session.accessToken);
  const pages = portal({ services, assets: openAssets(folder), programs, base });

  const door: WebHandler = async (request, response) => {
    const url = new URL(request.url!, 'http://web');
    const found = doors[url.pathname.split('/')[1] ?? ''];
    const program: Program | undefined = found && programs[found.program];
    if (!found || !program || request.method !== 'GET') return false;
    if (!(await session.accessToken(request))) {
      redirect(response, `${base}auth/login?${new URLSearchParams({ return: `${base}${request.url!.slice(1)}` })}`);
      return true;
    }
    const { language, headers } = chosenLanguage(request, url.searchParams, base);
    if (url.searchParams.has('lang')) {
      // Kept from now on; programs have addresses of their own, which say where one is and nothing else.
      url.searchParams.delete('lang');
      redirect(response, `${base}${url.pathname.slice(1)}${url.search}`, headers);
      return true;
    }
    sendBody(request, response, {
      type: 'text/html; charset=utf-8',
      text: programPage(found, language, base, program),
      headers: programHeaders,
    });
    return true;
  };

  return {
    accessToken: session.accessToken,
    async handle(request, response) {
      if (request.url!.startsWith('/web/graphql/')) {
        await graph(request, response);
        return true;
      }
      return (await session.handle(request, response)) || (await door(request, response)) || pages(request, response);
    },
  };
}
