import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OnSignIn } from '@double-random/gateway';
import type Provider from 'oidc-provider';
import { formOf } from './form.ts';
import { loginPage, messagePage } from './login-page.ts';
import { findPerson } from './people.ts';

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
};

/** `/oidc/interaction/<uid>`: shows who there is and takes the choice. */
export const interactionRoute = (provider: Provider) => async (request: IncomingMessage, response: ServerResponse, onSignIn: OnSignIn) => {
  const page = (status: number, html: string) => {
    response.writeHead(status, pageHeaders);
    response.end(html);
  };
  try {
    const { uid } = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') return page(200, loginPage(`/oidc/interaction/${uid}`));
    const account = (await formOf(request)).get('person') ?? '';
    onSignIn(account);
    if (!findPerson(account)) return page(400, messagePage('没有该人员', '请返回上一页重新选择。'));
    await provider.interactionFinished(request, response, { login: { accountId: account } }, { mergeWithLastSubmission: false });
  } catch (error) {
    if ((error as Error).name !== 'SessionNotFound') throw error;
    page(400, messagePage('登录已过期', '请从平台首页重新登录。'));
  }
};
