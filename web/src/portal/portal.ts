import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Assets } from '../server/assets.ts';
import { postedForm } from '../server/body.ts';
import type { Program } from '../server/build.ts';
import { type Body, pageHeaders, sendAsset, sendBody } from '../server/respond.ts';
import type { WebHandler, WebServices } from '../services.ts';
import { chosenLanguage } from '../session/chosen-language.ts';
import { type Ask, NotAnswered, publicGraph } from './ask.ts';
import { offlineBench } from './bench.ts';
import { drawJson, resultsCsv, resultsJson } from './downloads.ts';
import { layout } from './layout.ts';
import type { Page, PageRequest, Shown } from './page.ts';
import { data } from './pages/data.ts';
import { draw, draws } from './pages/draws.ts';
import { english } from './pages/english.ts';
import { entity } from './pages/entity.ts';
import { failed } from './pages/failed.ts';
import { feedback } from './pages/feedback.ts';
import { home } from './pages/home.ts';
import { matterList, matterLists, matters } from './pages/matters.ts';
import { notices } from './pages/notices.ts';
import { plan, plans } from './pages/plans.ts';
import { publishedInspectors, publishedObjects } from './pages/registries.ts';
import { reports } from './pages/reports.ts';
import { result } from './pages/result.ts';
import { results } from './pages/results.ts';
import { regulation, rules } from './pages/rules.ts';
import { verify, verifyForm } from './pages/verify.ts';
import { tellingIn } from './telling.ts';

const pages: Readonly<Record<string, Page>> = {
  '/': home,
  '/en': english,
  '/results': results,
  '/results/:no': result,
  '/s/:code': entity,
  '/plans': plans,
  '/plans/:id': plan,
  '/matters': matters,
  '/matters/:agency': matterLists,
  '/matters/:agency/:id': matterList,
  '/registries/:agency': publishedObjects,
  '/registries/:agency/inspectors': publishedInspectors,
  '/notices': notices,
  '/draws': draws,
  '/draws/:agency/:year/:serial/:kind([a-z]+)/:part([a-z\\-]+)?': draw,
  '/reports': reports,
  '/rules': rules,
  '/rules/:code': regulation,
  '/data': data,
  '/v': verifyForm,
  '/v/:code': verify,
  '/v/:code/feedback': feedback,
};

/** Pages with a form that is sent, not asked: they alone are posted to. */
const posted: ReadonlySet<Page> = new Set([feedback]);
/** The longest text such a form takes, each of its characters written as nine. */
const largestForm = 32 * 1024;

interface Download {
  readonly type: string;
  readonly name: string;
  readonly pieces: (request: PageRequest) => AsyncGenerator<string>;
}
const downloads: Readonly<Record<string, Download>> = {
  '/results.csv': { type: 'text/csv; charset=utf-8', name: 'results.csv', pieces: resultsCsv },
  '/results.json': { type: 'application/json; charset=utf-8', name: 'results.json', pieces: resultsJson },
  '/draws/:agency/:year/:serial/:kind([a-z]+){/:part([a-z\\-]+)}?.json': {
    type: 'application/json; charset=utf-8',
    name: 'draw.json',
    pieces: drawJson,
  },
};

const confidential = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' } as const;

const table = <T>(routes: Readonly<Record<string, T>>) =>
  Object.entries(routes).map(([pathname, target]) => ({ pattern: new URLPattern({ pathname }), target }));
const pageRoutes = table(pages);
const downloadRoutes = table(downloads);

function match<T>(
  routes: readonly { pattern: URLPattern; target: T }[],
  url: URL,
): { target: T; params: Record<string, string> } | undefined {
  for (const { pattern, target } of routes) {
    const found = pattern.exec({ pathname: url.pathname });
    if (found) return { target, params: mapped(found.pathname.groups) };
  }
  return undefined;
}
const mapped = (groups: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]));

interface PortalOptions {
  readonly services: WebServices;
  readonly assets: Assets;
  readonly programs: Readonly<Record<string, Program>>;
  /** Path below the origin that the platform is served under, `/` or `/prefix/`. */
  readonly base: string;
}

/** The public's front door: pages made on the server, useful without any script (web.md §9 A). */
export function portal({ services, assets, programs, base }: PortalOptions): WebHandler {
  const askAnything = publicGraph(services);
  /** The same, noting who could not be reached. */
  const asking =
    (missing: Set<string>): Ask =>
    async (document, variables) => {
      const answer = await askAnything(document, variables);
      for (const sentence of answer.missing) missing.add(sentence);
      return answer;
    };

  return async (request, response) => {
    const url = new URL(request.url!, 'http://portal');
    const route = match(pageRoutes, url);
    const sent = request.method === 'POST' && route !== undefined && posted.has(route.target);
    if (!sent && request.method !== 'GET' && request.method !== 'HEAD') return false;
    const found = assets.find(url.pathname.slice(1));
    if (found) {
      sendAsset(request, response, found);
      return true;
    }
    const chosen = chosenLanguage(request, url.searchParams, base);
    const summary = url.pathname === '/en';
    const tell = tellingIn(summary ? 'en' : chosen.language);
    const query = new URLSearchParams([...url.searchParams].filter(([name]) => name !== 'lang'));
    const missing = new Set<string>();
    const ask = asking(missing);
    const asked = (params: Record<string, string>): PageRequest => ({
      ask,
      tell,
      params,
      query,
      today: services.today(),
      url: services.url,
    });
    const page = (shown: Shown) => {
      const program = shown.program ? { script: programs[shown.program]!.script } : {};
      // The summary has no Chinese page of its own: it leads back to the first one.
      const path = summary ? '' : url.pathname.slice(1);
      const text = layout({ ...shown, ...program, tell, path, query, base, missing: [...missing], styleSheet: assets.styleSheet }).text;
      const kept: Body['headers'] = shown.confidential ? confidential : {};
      const headers = { vary: 'accept-encoding, cookie', ...chosen.headers, ...kept };
      sendBody(request, response, { status: shown.status ?? 200, type: 'text/html; charset=utf-8', text, headers });
    };
    const requestId = String(response.getHeader('x-request-id') ?? '-');
    try {
      if (url.pathname === '/proof.html') {
        const text = offlineBench(tell, assets.offline);
        const headers = { 'content-disposition': 'attachment; filename="proof.html"', vary: 'accept-encoding, cookie' };
        sendBody(request, response, { type: 'text/html; charset=utf-8', text, headers });
        return true;
      }
      const download = match(downloadRoutes, url);
      if (download) return await send(response, download.target, asked(download.params), request);
      if (!route) {
        if (!request.headers.accept?.includes('text/html')) return false;
        throw new NotAnswered('没有这个地址', 'NOT_FOUND');
      }
      const form = sent ? await postedForm(request, response, largestForm) : undefined;
      if (sent && !form) throw new NotAnswered('填写的内容过长', 'BAD_USER_INPUT');
      page(await route.target({ ...asked(route.params), ...(form ? { form } : {}) }));
    } catch (error) {
      if (response.headersSent) throw error;
      const shown = failed(tell, error, requestId);
      page(shown);
      if (shown.status === 500) throw error;
    }
    return true;
  };
}

/** Once the first piece is there, so that what cannot be shown is a page, not half a file. */
async function send(
  response: ServerResponse,
  { type, name, pieces }: Download,
  asked: PageRequest,
  request: IncomingMessage,
): Promise<boolean> {
  const all = pieces(asked);
  const first = await all.next();
  response.writeHead(200, {
    ...pageHeaders,
    'content-type': type,
    'cache-control': 'no-cache',
    'content-disposition': `attachment; filename="${name}"`,
  });
  if (request.method === 'HEAD') {
    response.end();
    return true;
  }
  const rest = async function* () {
    if (!first.done) yield first.value;
    yield* all;
  };
  await pipeline(Readable.from(rest()), response);
  return true;
}
