import { agencies } from '@double-random/schema/departments';
import { type DemoPerson, demoPeople } from './people.ts';

const escaped = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const frame = (title: string, body: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>
body{font:16px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1f2329}
summary{cursor:pointer;font-weight:600;padding:.6rem 0}form{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.5rem}
button{min-height:44px;text-align:left;padding:.4rem .7rem;border:1px solid #c9cdd4;border-radius:4px;background:#fff;font:inherit;cursor:pointer}
button:hover,button:focus-visible{border-color:#1456b8;outline:2px solid #1456b8}small{display:block;color:#5c6470}.note{background:#fff7e6;padding:.6rem .8rem;border-radius:4px}
</style></head><body>${body}</body></html>`;

const button = (person: DemoPerson) =>
  `<button name="person" value="${escaped(person.account)}">${escaped(person.name)} · ${escaped(person.post)}<small>${escaped(person.account)}</small></button>`;

/** Choose who you are; no passwords, since these people do not exist. @param action address the form is sent to */
export function loginPage(action: string): string {
  const groups = [...agencies.map((a) => ({ code: a.code as string | undefined, name: a.name })), { code: undefined, name: '平台' }];
  const sections = groups.map(({ code, name }) => {
    const people = demoPeople.filter((p) => p.agency === code).map(button);
    return `<details><summary>${escaped(name)}（${people.length} 人）</summary><form method="post" action="${escaped(action)}">${people.join('')}</form></details>`;
  });
  return frame(
    '选择登录身份',
    `<h1>选择登录身份</h1><p class="note">演示用身份服务：人员均为虚构，无需密码。正式环境请通过 OIDC_ISSUER 接入统一身份认证。</p>${sections.join('')}`,
  );
}

export const messagePage = (title: string, text: string): string => frame(title, `<h1>${escaped(title)}</h1><p>${escaped(text)}</p>`);
/** @param form of the provider, already safe */
export const logoutPage = (form: string): string =>
  frame(
    '退出登录',
    `<h1>退出登录</h1>${form}<p><button autofocus type="submit" form="op.logoutForm" value="yes" name="logout">确认退出</button></p>`,
  );
