import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describePages } from './chromium.ts';
import { barriers, type FilledStage, openStage } from './stage.ts';

describePages('公众门户', () => {
  let stage: FilledStage;
  let addresses: Record<string, string>;
  /** Of a visit that took place. */
  let code: string;
  beforeAll(async () => {
    // As offices serve it: behind a proxy, below a path. Whatever a page asks beside that path is a complaint.
    stage = await openStage(1, '/jiancha/');
    const { myVisits } = await stage.scene.cast
      .as('wg-amr.i1')
      .query<{ myVisits: { nodes: { feedbackCode: string }[] } }>('{ myVisits(first: 1) { nodes { feedbackCode } } }');
    code = myVisits.nodes[0]!.feedbackCode;
    const { publicResults, publicPlans, publishedDraws, marketSupervisionMatterLists } = await stage.scene.cast.public.query<{
      publicResults: { nodes: { resultNo: string; objectCode: string; taskNo: string }[] };
      publicPlans: { nodes: { id: string }[] };
      publishedDraws: { nodes: { number: string }[] };
      marketSupervisionMatterLists: { nodes: { id: string }[] };
    }>(
      '{ publicResults(first: 1) { nodes { resultNo objectCode } } publicPlans(first: 1) { nodes { id } } publishedDraws(first: 20) { nodes { number } } marketSupervisionMatterLists(agency: "wg-amr", first: 1) { nodes { id } } }',
    );
    const [result] = publicResults.nodes;
    addresses = {
      首页: '/',
      抽查结果: '/results',
      一项结果: `/results/${result!.resultNo}`,
      检查对象: `/s/${result!.objectCode}`,
      年度计划: '/plans',
      一个部门的计划: `/plans/${publicPlans.nodes[0]!.id}`,
      事项清单: '/matters',
      一个部门的清单: '/matters/wg-amr',
      一个版本: `/matters/wg-amr/${marketSupervisionMatterLists.nodes[0]!.id}`,
      公布的对象名录: '/registries/wg-cad',
      公告: '/notices',
      抽取核验: '/draws',
      抽取: '/draws/wg-amr/2026/0001/objects',
      人员的抽取: `/draws/${publishedDraws.nodes.find((d) => d.number.includes('/inspectors/'))!.number}`,
      抽查报告: '/reports',
      抽查规则: '/rules',
      联合细则: '/rules/PD',
      开放数据: '/data',
      核验检查: '/v',
      一次检查: `/v/${code}`,
      反映意见: `/v/${code}/feedback`,
      英文: '/en',
    };
  });
  afterAll(() => stage?.stop());

  test('X-18, X-23: 每一页不用脚本也可读，中英文都没有无障碍缺陷，不向别处请求，一页不超过15 KB，页面不溢出手机', async () => {
    const bare = await stage.page({ javaScriptEnabled: false, viewport: phone });
    const reader = await stage.page();
    const foreigner = await stage.page({ viewport: phone });
    const troubles: unknown[] = [];
    const programs: string[] = [];
    for (const [name, address] of Object.entries(addresses)) {
      const hold = (what: string, wrong: unknown) => void (wrong && troubles.push([name, what, wrong]));
      const inChinese = async () => {
        const { page } = reader;
        await page.setViewportSize(phone);
        const answer = (await page.goto(`${stage.url}${address}`))!;
        hold('status', answer.status() !== 200 && answer.status());
        const bytes = Number((await answer.allHeaders())['content-length']);
        hold('bytes', !(bytes < 15 * 1024) && bytes);
        hold('heading', !(await page.locator('h1').textContent()));
        hold('wider than a phone', await overflows(page));
        await page.setViewportSize(desk);
        hold('barriers', (await barriers(page)).join());
        // A page that carries no program is the same without one; the others are looked at where none runs.
        if ((await page.locator('script').count()) === 0) return;
        programs.push(name);
        await bare.page.goto(`${stage.url}${address}`);
        hold('empty without its program', (await bare.page.locator('main').textContent())!.length < 200);
        hold('wider than a phone without its program', await overflows(bare.page));
      };
      const inEnglish = async () => {
        const { page } = foreigner;
        await page.goto(`${stage.url}${address}?lang=en`);
        hold('language', (await page.locator('html').getAttribute('lang')) !== 'en');
        hold('unmarked Chinese', (await unmarked(page)).join());
        hold('wider than a phone in English', await overflows(page));
        hold('barriers in English', (await barriers(page)).join());
      };
      await Promise.all([inChinese(), inEnglish()]);
    }
    expect(troubles).toEqual([]);
    expect(programs).toEqual(['抽取核验', '抽取', '人员的抽取']);
    expect([bare, reader, foreigner].flatMap(({ complaints }) => complaints)).toEqual([]);
    // Against hanging only: every page is looked at in both languages.
  }, 600_000);

  test('X-23: 换成英文之后留在原处、一直是英文；法规全文仍是中文并且标明；可以换回', async () => {
    const { page } = await stage.page();
    await page.goto(`${stage.url}/results?q=${encodeURIComponent('舞钢演示')}`);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('h1').textContent()).toBe('Inspection results');
    expect(await page.getByLabel('Beginning of the name').inputValue()).toBe('舞钢演示');
    expect(await page.locator('tbody .outcome').first().textContent()).toMatch(/^[A-Za-z, ]+$/);
    await page.getByRole('link', { name: 'Rules', exact: true }).click();
    await page.locator('tbody a').first().click();
    expect(await page.locator('main > pre').getAttribute('lang')).toBe('zh-CN');
    await page.getByRole('link', { name: '中文' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  test('X-23: 工作台和现场检查的框架、菜单、正文、枚举、组件也换成英文', async () => {
    const { page, complaints, signIn } = await stage.page();
    await signIn('wg-amr.op', '/app/plans');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Annual plans' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/jiancha/app/plans');
    await page.locator('.ant-tag', { hasText: 'Published' }).first().waitFor();
    await page.getByRole('button', { name: 'Draw up an annual plan' }).waitFor();
    expect(await page.locator('main th').first().textContent()).toBe('Plan');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await barriers(page)).toEqual([]);
    const inspector = await stage.page({ viewport: phone });
    await inspector.signIn('wg-amr.i1', '/m/?lang=en');
    await inspector.page.getByRole('heading', { name: 'My inspections' }).waitFor();
    expect(await barriers(inspector.page)).toEqual([]);
    await inspector.page.getByRole('link', { name: '中文' }).click();
    await inspector.page.getByRole('heading', { name: '我的检查' }).waitFor();
    expect([...complaints, ...inspector.complaints]).toEqual([]);
  });

  test('现场检查首次打开不超过100 KB', async () => {
    const { page, signIn } = await stage.page({ viewport: phone });
    await signIn('wg-amr.i2', '/m/');
    await page.reload();
    await page.getByRole('heading', { name: '我的检查' }).waitFor();
    const total = await page.evaluate(
      "performance.getEntriesByType('resource').reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)",
    );
    expect(total).toBeGreaterThan(20 * 1024);
    expect(total).toBeLessThan(100 * 1024);
  });

  test('CD-12a: 被检查人扫码核对来人，检查后不用脚本、不登录就能反映；同样的话算一次，码错的、没填全的各有说明', async () => {
    const { page, complaints } = await stage.page({ javaScriptEnabled: false, viewport: phone });
    await page.goto(`${stage.url}/v/${code}`);
    expect(await page.locator('h1').textContent()).toBe('这是一次真实的检查');
    await page.getByRole('link', { name: '反映检查人员的廉洁和作风' }).click();
    const address = page.url();
    await page.getByLabel('收取或者变相收取费用').check();
    await page.getByLabel('请写明经过').fill('收取了“检测费”\n没有票据');
    const send = async () => {
      const [answer] = await Promise.all([page.waitForResponse(address), page.getByRole('button', { name: '提交' }).click()]);
      return [answer.status(), await answer.headerValue('cache-control'), await page.locator('h1').textContent()];
    };
    expect(await send()).toEqual([200, 'no-store', '意见已经收到']);
    const number = await page.locator('main code').textContent();
    await page.reload();
    expect(await page.locator('main code').textContent()).toBe(number);
    const read = await stage.scene.cast.as('wg-amr.aud').query('{ visitFeedback(first: 5) { nodes { id subject text contact } } }');
    expect(read).toEqual({ visitFeedback: { nodes: [{ id: number, subject: 'FEES', text: '收取了“检测费”\n没有票据', contact: null }] } });
    const post = (to: string, form: Record<string, string>) => page.request.post(to, { form, headers: { accept: 'text/html' } });
    const refused = await post(address, { subject: 'BRIBE', text: '<b>' });
    expect([refused.status(), await refused.text()]).toEqual([400, expect.stringContaining('请选择要反映的事由')]);
    expect(await refused.text()).toContain('&lt;b&gt;</textarea>');
    const empty = await post(address, { subject: 'OTHER', text: ' ' });
    expect([empty.status(), await empty.text()]).toEqual([400, expect.stringContaining('请写明经过，至多2000字')]);
    const wrong = await post(address.replace(/v\/\w+/, 'v/222222222222'), { subject: 'OTHER', text: '意见' });
    expect([wrong.status(), await wrong.text()]).toEqual([404, expect.stringContaining('没有核验到检查')]);
    expect((await post(address, { subject: 'OTHER', text: '长'.repeat(40_000) })).status()).toBe(400);
    expect((await post(`${stage.url}/results`, { q: '1' })).status()).toBe(404);
    expect(complaints).toEqual([]);
  });

  test('没有的地址、没有的检查码、填错的条件，各是一页说明，不是一段数据', async () => {
    const { page } = await stage.page();
    for (const [address, status, title] of [
      ['/results/no-such-result', 404, '没有找到'],
      ['/nowhere', 404, '没有找到'],
      ['/v/2222-2222-2222', 404, '没有核验到检查'],
      ['/results?from=yesterday', 400, '请核对输入'],
      ['/plans?year=2030', 200, '2030年度抽查计划'],
      ['/draws?number=1', 200, '抽取核验'],
    ] as const) {
      const answer = await page.goto(`${stage.url}${address}`);
      expect([address, answer!.status(), await page.locator('h1').textContent()]).toEqual([address, status, title]);
      expect([address, (await page.locator('main .nothing, main .note').first().textContent())!.length > 10]).toEqual([address, true]);
    }
  });

  test('打印：没有菜单、表单和按钮，有标题和内容', async () => {
    const { page } = await stage.page();
    await page.goto(`${stage.url}${addresses['抽查结果']}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav, form, footer, button').evaluateAll((all) => all.filter((e) => e.checkVisibility()).length)).toBe(0);
    expect(await page.locator('table').isVisible()).toBe(true);
  });

  test('查询：按名称开头找到，找不到的说明原因', async () => {
    const { page } = await stage.page();
    await page.goto(`${stage.url}/`);
    await page.getByLabel('企业名称开头，或统一社会信用代码').fill('舞钢演示');
    await page.getByRole('button', { name: '查询抽查结果' }).click();
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
    await page.getByLabel('企业名称开头，或统一社会信用代码').fill('没有这家企业');
    await page.getByRole('button', { name: '查询' }).click();
    expect(await page.locator('.nothing').textContent()).toContain('没有找到“没有这家企业”');
  });

  test('X-05: 公示后的抽取在浏览器里重新计算通过；改动一个字节的证书不通过', async () => {
    const { page, complaints } = await stage.page();
    const address = `${stage.url}${addresses['抽取']}`;
    await page.goto(address);
    await page.getByRole('button', { name: '重新计算这次抽取' }).click();
    await page.locator('#verdict').waitFor();
    expect(await page.locator('#verdict').textContent()).toContain('核验通过');
    const certificate = await (await fetch(`${address}.json`)).text();
    const attacked = certificate.replace(/"seed":"(.)/, (_, first: string) => `"seed":"${first === '0' ? '1' : '0'}`);
    const other = certificate.replace(/("n":)(\d+)/, (_, n: string, count: string) => `${n}${Number(count) + 1}`);
    for (const [name, text] of [
      ['seed.json', attacked],
      ['count.json', other],
      ['cut.json', certificate.slice(0, -10)],
    ] as const) {
      if (text === certificate) continue;
      await page.locator('#files').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
      await page.locator('#steps li', { hasText: name }).waitFor();
      expect(await page.locator('#verdict').textContent()).toContain('核验不通过');
    }
    expect(complaints).toEqual([]);
  });

  test('X-05: 人员的抽取连同其检查对象的抽取一并核验；存下的一个文件断网也能核验，改动的不通过', async () => {
    const online = await stage.page();
    await online.page.goto(`${stage.url}${addresses['人员的抽取']}`);
    await online.page.getByRole('button', { name: '重新计算这次抽取' }).click();
    await online.page.locator('#verdict').waitFor();
    expect(await online.page.locator('#steps li.ok').count()).toBe(2);
    await online.page.setViewportSize(phone);
    expect(await overflows(online.page)).toBe(false);
    const [saved] = await Promise.all([
      online.page.waitForEvent('download'),
      online.page.getByRole('link', { name: '下载离线核验页' }).click(),
    ]);
    const text = readFileSync(await saved.path(), 'utf8');
    expect(text).not.toMatch(/(?:src|href)="[^"]/);
    const certificate = await (await fetch(`${stage.url}${addresses['抽取']}.json`)).text();
    const { page, complaints } = await stage.page({ offline: true });
    const file = join(mkdtempSync(join(tmpdir(), 'proof-')), 'proof.html');
    await saved.saveAs(file);
    await page.goto(`file://${file}`);
    const verdictOf = async (name: string, content: string) => {
      await page.locator('#files').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
      await page.locator('#steps li', { hasText: name }).waitFor();
      return page.locator('#verdict').textContent();
    };
    expect(await verdictOf('true.json', certificate)).toContain('核验通过');
    expect(
      await verdictOf(
        'false.json',
        certificate.replace(/("n":)(\d+)/, (_, n: string, count: string) => `${n}${Number(count) + 1}`),
      ),
    ).toContain('核验不通过');
    rmSync(dirname(file), { recursive: true });
    expect([...online.complaints, ...complaints]).toEqual([]);
  });

  test('下载：CSV 以文本打开不成公式，JSON 与页面同数', async () => {
    const csv = Buffer.from(await (await fetch(`${stage.url}/results.csv`)).arrayBuffer()).toString('utf8');
    const json = (await (await fetch(`${stage.url}/results.json`)).json()) as unknown[];
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.trim().split('\n').length - 1).toBe(json.length);
  });

  test('X-01: 一个部门的系统停了：它的清单说明暂时取不到，别的部门照常', async () => {
    Object.assign(stage.platform.subgraphs['civil-air-defense']!, { graphql: () => Promise.reject(new Error('gone')) });
    const { page } = await stage.page();
    expect((await page.goto(`${stage.url}/matters/wg-cad`))!.status()).toBe(503);
    expect(await page.locator('main').textContent()).toContain('暂时取不到');
    expect(await barriers(page)).toEqual([]);
    expect((await page.goto(`${stage.url}/matters/wg-amr`))!.status()).toBe(200);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
  });
});

const desk = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
const overflows = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth');

/** Chinese on a page in another language that is not marked as Chinese: a reader aloud would garble it. */
const unmarked = (page: Page): Promise<readonly string[]> =>
  page
    .locator('main :not([lang|=zh], [lang|=zh] *, option, code), header a')
    .evaluateAll((all) =>
      all
        .flatMap((element) =>
          [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent!.trim()),
        )
        .filter((text) => /[\u4e00-\u9fff]/.test(text) && text !== '中文'),
    );
